<#ftl output_format="plainText">
<#if (user.firstName)?has_content>${msg("agissonsHello", user.firstName)}<#else>${msg("agissonsHelloNobody")}</#if>

${msg("agissonsResetBody", realmName)}

${msg("agissonsResetButton")}
${link}

${msg("agissonsExpires", linkExpirationFormatter(linkExpiration))} ${msg("agissonsNotYou")}

${realmName}<#if brand["agissons.url"]??>
${brand["agissons.url"]}</#if>
