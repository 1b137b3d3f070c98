<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section = "form">
    <p class="lead" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
    <p>${msg("agissonsErrorNext")}</p>
    <#if !skipLink?? && (client.baseUrl)?has_content>
      <p class="actions"><a class="button primary" id="backToApplication" href="${client.baseUrl}">${msg("agissonsBack")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
