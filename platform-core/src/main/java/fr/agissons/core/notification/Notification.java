package fr.agissons.core.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, as a module asks for it. The engine writes it in the person's language, puts it in their inbox
 * on the site, and mails it when their preferences say so.
 *
 * @param type message-key prefix declared by the module, such as {@code volunteering.mail.accepted}: the keys
 *     {@code <type>.subject}, {@code <type>.body} (paragraphs split by a line break) and {@code <type>.action} are its text
 * @param recipient the person it is for
 * @param once the fact it tells, such as {@code accepted:<application id>}: the same fact is never told twice to the same
 *     person
 * @param arguments what fills the message's placeholders
 * @param path the page its button leads to, on the tenant's own host, starting with {@code /}
 */
public record Notification(
        String type,
        UUID recipient,
        String once,
        List<Argument> arguments,
        @Nullable String path) {
    public Notification {
        arguments = List.copyOf(arguments);
    }

    /**
     * One placeholder's value in each language.
     *
     * @param french value in a French message
     * @param english value in an English one
     */
    public record Argument(String french, String english) {
        /** The same words in every language: a name, a title. */
        public static Argument of(String text) {
            return new Argument(text, text);
        }

        /** The value in that language. */
        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : french;
        }
    }
}
