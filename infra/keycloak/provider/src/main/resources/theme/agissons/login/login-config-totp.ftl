<#-- Setting the second factor up: scan, or type the key, then prove it with a code. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol id="kc-totp-settings">
      <li><p>${msg("loginTotpStep1")}</p></li>
      <#if mode?? && mode = "manual">
      <li>
        <p>${msg("loginTotpManualStep2")}</p>
        <p><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
      </li>
      <#else>
      <li>
        <p>${msg("loginTotpStep2")}</p>
        <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("agissonsCodeImage")}"></p>
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
      </li>
      </#if>
      <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" autofocus=true/>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName")/>
      <@buttons.actionGroup><@buttons.button id="saveTOTPBtn" label="doSubmit"/></@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
