<#-- Reached by newcomers and by those who forgot their password alike. Other devices are signed out without asking. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=(message?has_content && message.type == "error" && !messagesPerField.existsError("password", "password-confirm")); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true/>
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
      <input type="hidden" name="logout-sessions" value="on">
      <@buttons.actionGroup>
        <@buttons.button id="kc-submit" name="login" label="agissonsKeepPassword"/>
        <#if isAppInitiatedAction??><@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary"/></#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
