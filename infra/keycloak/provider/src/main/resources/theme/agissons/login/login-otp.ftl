<#-- The second factor: one field. Who has several apps is asked for a code of the first one that was set up. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section = "header">
    ${msg("agissonsCodeTitle")}
  <#elseif section = "form">
    <form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <p class="hint">${msg("agissonsCodeHint")}</p>
      <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!''}">
      <@field.input name="otp" label=msg("loginOtpOneTime") fieldName="totp" autocomplete="one-time-code" autofocus=true/>
      <@buttons.loginButton/>
    </form>
  </#if>
</@layout.registrationLayout>
