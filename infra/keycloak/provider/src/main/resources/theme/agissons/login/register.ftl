<#-- Three fields; the password is chosen once the address is verified, when Keycloak says so. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "user-profile-commons.ftl" as profileFields>
<#import "register-commons.ftl" as terms>
<#assign purposes = { "email": "email", "firstName": "given-name", "lastName": "family-name", "username": "username" }>
<@layout.registrationLayout displayInfo=true displayMessage=messagesPerField.exists("global") displayRequiredFields=true; section>
  <#if section = "header">
    ${msg("registerTitle")}
  <#elseif section = "form">
    <form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" novalidate>
      <#list profile.attributes as attribute>
        <#if attribute.name == "locale">
          <input type="hidden" name="locale" value="${(locale.currentLanguageTag)!""}">
        <#elseif attribute.annotations.inputType??>
          <@field.group name=attribute.name label=advancedMsg(attribute.displayName!"") error=messagesPerField.get(attribute.name) required=attribute.required>
            <@profileFields.inputFieldByType attribute=attribute/>
          </@field.group>
        <#else>
          <@field.input name=attribute.name label=advancedMsg(attribute.displayName!"") value=attribute.value!""
            required=attribute.required autocomplete=purposes[attribute.name]!"off"/>
        </#if>
      </#list>
      <#if passwordRequired??>
        <@field.password name="password" required=true label=msg("password") autocomplete="new-password"/>
        <@field.password name="password-confirm" required=true label=msg("passwordConfirm") autocomplete="new-password"/>
      <#else>
        <p class="hint">${msg("agissonsRegisterNext")}</p>
      </#if>
      <@terms.termsAcceptance/>
      <@buttons.actionGroup><@buttons.button id="kc-register" label="agissonsRegister"/></@buttons.actionGroup>
    </form>
  <#elseif section = "info">
    <a href="${url.loginUrl}">${msg("backToLogin")}</a>
  </#if>
</@layout.registrationLayout>
