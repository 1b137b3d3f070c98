<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(message?has_content && message.type != "warning"); section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("agissonsVerifySent", verifyEmail!user.email)}</p>
    <p>${msg("agissonsVerifyNext")}</p>
    <#if isAppInitiatedAction??>
    <form action="${url.loginAction}" method="post" class="actions">
      <button class="button primary" type="submit">${msg("emailVerifyResend")}</button>
      <button class="button link" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
    </form>
    <#else>
    <p class="actions"><a class="button secondary" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
