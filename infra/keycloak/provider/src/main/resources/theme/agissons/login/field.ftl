<#-- Fields: label above, hint under it, error beside it and tied to it. Same macros as the parent theme expects. -->
<#macro group name label error="" required=false>
  <div class="field<#if error?has_content> has-error</#if>">
    <label class="label" for="${name}">${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></label>
    <#nested>
    <div id="input-error-container-${name}">
      <#if error?has_content><p class="error" id="input-error-${name}">${kcSanitize(error)?no_esc}</p></#if>
    </div>
  </div>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro described name error hint="">
  <#if error?has_content> aria-invalid="true"</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name}</#if><#if error?has_content> input-error-${name}</#if>"</#if>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label error=error required=required>
    <input class="input" id="${name}" name="${name}" value="${value}" type="${(name == "username" || name == "email")?then("email", "text")}"
      autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><#if required> required</#if>
      <#if autocomplete == "one-time-code">inputmode="numeric"</#if><@described name=name error=error/>>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <#local choosing = autocomplete == "new-password" && name != "password-confirm">
  <@group name=name label=label error=error required=required>
    <#if choosing><p class="hint" id="hint-${name}">${msg("agissonsPasswordHint")}</p></#if>
    <div class="input-group">
      <input class="input" id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"
        <#if autofocus>autofocus</#if><#if required> required</#if><@described name=name error=error hint=choosing?then("yes", "")/>>
      <button class="button reveal" type="button" aria-label="${msg('showPassword')}" aria-controls="${name}" data-password-toggle
        data-icon-show="eye" data-icon-hide="eye eye-closed" data-label-show="${msg('showPassword')}"
        data-label-hide="${msg('hidePassword')}" id="${name}-show-password"><i class="eye" aria-hidden="true"></i></button>
    </div>
    <#nested>
    <#if forgotPassword><p class="forgot"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <input class="input" id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if>>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <div class="check">
    <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>>
    <label for="${name}">${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></label>
  </div>
</#macro>
