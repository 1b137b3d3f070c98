<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section = "form">
    <#if messageHeader?? || requiredActions??>
    <p class="lead" id="kc-info-message">${kcSanitize(message.summary)?no_esc}<#if requiredActions??> <strong><#list requiredActions as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#list></strong></#if></p>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <p class="actions"><a class="button primary" href="${pageRedirectUri}">${msg("agissonsBack")}</a></p>
      <#elseif actionUri?has_content>
        <p class="actions"><a class="button primary" href="${actionUri}">${msg("agissonsContinue")}</a></p>
      <#elseif (client.baseUrl)?has_content>
        <p class="actions"><a class="button primary" href="${client.baseUrl}">${msg("agissonsBack")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
