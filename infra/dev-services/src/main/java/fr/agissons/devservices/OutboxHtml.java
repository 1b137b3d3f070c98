package fr.agissons.devservices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The two pages of the outbox. */
final class OutboxHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm:ss", Locale.FRENCH).withZone(ZoneId.systemDefault());
    private static final String FRAME = """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
              :root { color-scheme: light dark; --ink: light-dark(#23303a, #e8edf0); --quiet: light-dark(#5a6872, #a9b6bf);
                --page: light-dark(#f6f4ef, #14191d); --sheet: light-dark(#fff, #1e262c); --line: light-dark(#dcd8cf, #33404a);
                --link: light-dark(#0b5c74, #7cc8e0) }
              body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 60rem; font: 1.0625rem/1.5 system-ui, sans-serif;
                background: var(--page); color: var(--ink) }
              h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; overflow-wrap: anywhere }
              h2 { font-size: 1.125rem; margin: 2rem 0 .5rem }
              a { color: var(--link) }
              ol { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem }
              li + li { border-top: 1px solid var(--line) }
              li a { display: block; padding: .75rem 1rem; color: inherit; text-decoration: none }
              li a:hover strong { text-decoration: underline }
              :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
              small { display: block; color: var(--quiet); font-size: .9375rem }
              strong { overflow-wrap: anywhere }
              iframe, pre { box-sizing: border-box; width: 100%%; margin: 0; background: #fff; color: #222; border: 1px solid var(--line);
                border-radius: .75rem }
              iframe { height: 36rem }
              pre { padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.5 ui-monospace, monospace }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private OutboxHtml() {}

    static String list(List<OutboxMail> mails) {
        var items = new StringBuilder();
        for (OutboxMail mail : mails) {
            items.append("<li><a href=\"/messages/%s\"><strong>%s</strong><small>à %s · %s</small></a></li>%n"
                    .formatted(mail.id(), escape(mail.subject()), escape(mail.to()), TIME.format(mail.at())));
        }
        String body = mails.isEmpty()
                ? "<p>Aucun message pour le moment. Ceux que le site envoie arrivent ici, et ne partent pas plus loin.</p>"
                : "<ol>" + items + "</ol>";
        return FRAME.formatted("Boîte d’envoi", "<h1>Boîte d’envoi</h1>" + body);
    }

    static String one(OutboxMail mail) {
        String html = mail.html().isEmpty()
                ? ""
                : "<h2>Message</h2><iframe sandbox title=\"Message mis en forme\" src=\"/messages/" + mail.id()
                        + "/html\"></iframe>";
        String text = mail.text().isEmpty() ? "" : "<h2>Texte seul</h2><pre>" + escape(mail.text()) + "</pre>";
        return FRAME.formatted(
                escape(mail.subject()),
                "<p><a href=\"/\">Boîte d’envoi</a></p><h1>%s</h1><p>De %s<br>à %s<br><small>%s</small></p>%s%s"
                        .formatted(
                                escape(mail.subject()),
                                escape(mail.from()),
                                escape(mail.to()),
                                TIME.format(mail.at()),
                                html,
                                text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
