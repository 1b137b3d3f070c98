<#ftl output_format="plainText">
<#if (user.firstName)?has_content>${msg("agissonsHello", user.firstName)}<#else>${msg("agissonsHelloNobody")}</#if>

${msg("agissonsUpdateBody", realmName)}

${msg("agissonsUpdateButton")}
${link}

${msg("agissonsExpires", linkExpirationFormatter(linkExpiration))} ${msg("agissonsNotYou")}

${realmName}<#if brand["agissons.url"]??>
${brand["agissons.url"]}</#if>
