<#-- The frame of every sign-in page: the town's name, colours and address come from its client's attributes. -->
<#import "footer.ftl" as loginFooter>
<#assign brand = (client.attributes)!{}>
<#assign town = brand["agissons.name"]!(realm.displayName!realm.name)>
<#assign drawn = brand["agissons.mark"]?? && brand["agissons.mark-too"]??>
<#assign icon = "">
<#if drawn>
<#assign icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="' + brand["agissons.primary"] + '"/><path fill="' + brand["agissons.on-primary"] + '" d="' + brand["agissons.mark"] + '"/><path fill="' + brand["agissons.accent"] + '" stroke="' + brand["agissons.on-primary"] + '" stroke-width=".8" d="' + brand["agissons.mark-too"] + '"/></svg>'>
</#if>

<#macro shapes turn><g transform="${turn}"><path d="${brand["agissons.mark"]}"/><path d="${brand["agissons.mark-too"]}"/></g></#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <#-- Some pages of the parent theme open with a comment, which a title would show. -->
  <#local heading><#nested "header"></#local>
  <title>${heading?markup_string?replace("<!--.*?-->", "", "rs")?trim?no_esc} – ${town}</title>
  <#if drawn><link rel="icon" href="data:image/svg+xml,${icon?url("UTF-8")}"><#else><link rel="icon" href="data:,"></#if>
  <link rel="stylesheet" href="${url.resourcesPath}/css/agissons.css">
  <#if brand["agissons.style"]??>
  <style>${brand["agissons.style"]?replace("url(fonts/", "url(" + url.resourcesPath + "/fonts/")?no_esc}</style>
  </#if>
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
      <#if brand["agissons.logo"]?has_content>
      <img class="logo" src="${brand["agissons.logo"]}" alt="">
      <#elseif drawn>
      <svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 0h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z"/><path d="${brand["agissons.mark"]}"/><path d="${brand["agissons.mark-too"]}"/></svg>
      </#if>
      <span class="town-name">${town}</span>
    </a>
    <#if drawn>
    <svg class="art" aria-hidden="true">
      <pattern id="tiles" width="32" height="32" patternUnits="userSpaceOnUse" patternTransform="scale(4.5)">
        <@shapes turn="translate(-4 -4)"/><@shapes turn="translate(36 -4) rotate(90)"/><@shapes turn="translate(36 36) rotate(180)"/><@shapes turn="translate(-4 36) rotate(270)"/>
      </pattern>
      <rect width="100%" height="100%" fill="url(#tiles)"/>
    </svg>
    </#if>
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
