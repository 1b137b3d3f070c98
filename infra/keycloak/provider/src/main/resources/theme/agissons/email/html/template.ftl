<#-- A mail of the town: one subject, one button, readable at 320 px. Tables, because mail programs know nothing newer. -->
<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${realmName}</title>
</head>
<body style="margin:0;padding:0;background:${brand["agissons.surface"]!"#fbf7f0"};color:#22303a;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:14px;overflow:hidden">
<tr><td style="background:${brand["agissons.primary"]!"#1f5c4d"};color:${brand["agissons.on-primary"]!"#ffffff"};padding:20px 24px;font-size:20px;font-weight:700">${realmName}</td></tr>
<tr><td style="padding:24px">
<#nested>
</td></tr>
</table>
<#if brand["agissons.url"]??><p style="margin:16px 0 0;font-size:14px"><a href="${brand["agissons.url"]}" style="color:#22303a">${brand["agissons.url"]?replace("https?://", "", "r")}</a></p></#if>
</td></tr></table>
</body>
</html>
</#macro>

<#macro action body button>
<p style="margin:0 0 16px"><#if (user.firstName)?has_content>${msg("agissonsHello", user.firstName)}<#else>${msg("agissonsHelloNobody")}</#if></p>
<p style="margin:0 0 24px">${msg(body, realmName)}</p>
<p style="margin:0 0 24px"><a href="${link}" style="display:inline-block;background:${brand["agissons.accent"]!"#b4432f"};color:${brand["agissons.on-accent"]!"#ffffff"};padding:14px 22px;border-radius:10px;font-weight:700;text-decoration:none">${msg(button)}</a></p>
<p style="margin:0">${msg("agissonsExpires", linkExpirationFormatter(linkExpiration))} ${msg("agissonsNotYou")}</p>
</#macro>
