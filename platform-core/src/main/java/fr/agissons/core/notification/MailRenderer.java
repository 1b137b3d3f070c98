package fr.agissons.core.notification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The port towards whoever gives mails the town's words and look; called with the town bound. */
public interface MailRenderer {
    /** The mail in the reader's language. */
    Mail render(Message message);

    /**
     * What a mail has to say.
     *
     * @param type message-key prefix of its text, see {@link Notification#type()}
     * @param language the reader's language
     * @param name how the reader is called; empty for somebody who is no member yet
     * @param arguments what fills the placeholders, in that language
     * @param action where its button leads; none, no button
     * @param preferences where the reader decides which mails they get
     */
    record Message(
            String type,
            Locale language,
            String name,
            List<String> arguments,
            @Nullable URI action,
            URI preferences) {
        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A mail, written.
     *
     * @param subject its subject, one line
     * @param text its plain-text twin
     * @param html its page, complete
     */
    record Mail(String subject, String text, String html) {}
}
