package fr.agissons.core.notification;

/**
 * A subject that people may or may not want mails about, declared as a bean by the module that writes them. It is named to
 * people by the message {@code <prefix>.topic}. Types of notification without a topic are always mailed.
 *
 * @param prefix the beginning of its notifications' types, such as {@code volunteering.mail}
 * @param mandatory whether its mails cannot be switched off: what people must know
 * @param sparing whether others can set its mails off at will, as with invitations: then only a few go out in half an hour
 */
public record MailTopic(String prefix, boolean mandatory, boolean sparing) {
    boolean covers(String type) {
        return type.equals(prefix) || type.startsWith(prefix + ".");
    }
}
