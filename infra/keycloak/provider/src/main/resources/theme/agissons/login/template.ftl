<#-- The frame of every sign-in page: the town's name, colours and address come from its client's attributes. -->
<#import "footer.ftl" as loginFooter>
<#assign brand = (client.attributes)!{}>
<#assign town = brand["agissons.name"]!(realm.displayName!realm.name)>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <title><#nested "header"> – ${town}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${url.resourcesPath}/css/agissons.css">
  <style>
    :root {
      --primary: ${brand["agissons.primary"]!"#1f5c4d"};
      --on-primary: ${brand["agissons.on-primary"]!"#ffffff"};
      --accent: ${brand["agissons.accent"]!"#b4432f"};
      --on-accent: ${brand["agissons.on-accent"]!"#ffffff"};
      --surface: ${brand["agissons.surface"]!"#fbf7f0"};
    }
  </style>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
</head>
<body data-page="${pageId!}">
<a class="skip" href="#main">${msg("agissonsSkip")}</a>
<div class="sheet">
  <header class="town">
    <a class="town-link" href="${brand["agissons.url"]!(client.baseUrl)!"#"}">
      <span class="mark" aria-hidden="true">${brand["agissons.logo"]!town?substring(0, 1)}</span>
      <span class="town-name">${town}</span>
    </a>
    <svg class="ribbon" aria-hidden="true" viewBox="0 0 320 120" preserveAspectRatio="xMidYMid slice">
      <circle cx="40" cy="110" r="62"/><circle cx="128" cy="128" r="54"/><circle cx="216" cy="104" r="66"/>
      <circle cx="300" cy="126" r="56"/>
    </svg>
    <p class="promise">${msg("agissonsPromise")}</p>
  </header>
  <main id="main" class="content" tabindex="-1">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if displayRequiredFields><p class="hint">${msg("agissonsRequired")}</p></#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="alert ${message.type}" role="${(message.type = 'error')?then('alert', 'status')}">
        <p class="alert-text"><strong>${msg("agissonsAlert." + message.type)}</strong> ${kcSanitize(message.summary)?no_esc}</p>
      </div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="button link" type="submit">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="aside"><#nested "info"></div></#if>
    <@loginFooter.content/>
  </main>
  <footer class="foot">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}">
      <ul class="languages">
        <#list locale.supported?sort_by("label") as l>
        <li><a href="${l.url}" hreflang="${l.languageTag}" lang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
        </#list>
      </ul>
    </nav>
    </#if>
    <#if brand["agissons.url"]??><a href="${brand["agissons.url"]}">${msg("agissonsBack")}</a></#if>
  </footer>
</div>
</body>
</html>
</#macro>
