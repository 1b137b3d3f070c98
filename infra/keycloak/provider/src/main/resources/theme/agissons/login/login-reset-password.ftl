<#-- What will happen is said before the field, not after the button. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p>${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="username" label=msg("email") value=auth.attemptedUsername!"" autocomplete="email" autofocus=true/>
      <@buttons.actionGroup>
        <@buttons.button id="kc-form-buttons" label="agissonsSendLink"/>
        <@buttons.buttonLink href=url.loginUrl label="backToLogin"/>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
