<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("agissonsExpired")}</p>
    <div class="actions">
      <a class="button primary" id="loginContinueLink" href="${url.loginAction}">${msg("agissonsContinue")}</a>
      <a class="button link" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("agissonsRestart")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
