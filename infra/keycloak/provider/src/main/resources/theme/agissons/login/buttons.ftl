<#-- Buttons without empty attributes, so that the pages stay valid. Same macros as the parent theme expects. -->
<#macro actionGroup horizontal=false>
  <div class="actions"><#nested></div>
</#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
  <button class="button ${type}" type="submit"<#if name?has_content> name="${name}"</#if><#if id?has_content> id="${id}"</#if><#list extra as attrName, attrVal> ${attrName}="${attrVal}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=[]>
  <a class="button link" href="${href}"<#if id?has_content> id="${id}"</#if>>${msg(label)}</a>
</#macro>

<#macro loginButton>
  <@actionGroup><@button id="kc-login" name="login" label="doLogIn"/></@actionGroup>
</#macro>
