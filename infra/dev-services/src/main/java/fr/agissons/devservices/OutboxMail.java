package fr.agissons.devservices;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox shows it.
 *
 * @param id the name of its file
 * @param at when it was taken
 * @param from its sender
 * @param to whom it was handed in for
 * @param subject its subject
 * @param text its plain text, empty when it has none
 * @param html its formatted text, empty when it has none
 */
public record OutboxMail(String id, Instant at, String from, String to, String subject, String text, String html) {
    static OutboxMail of(String id, Instant at, String to, MimeMessage message) throws MessagingException, IOException {
        return new OutboxMail(
                id,
                at,
                message.getFrom() == null
                        ? ""
                        : Arrays.stream(message.getFrom())
                                .map(OutboxMail::readable)
                                .collect(Collectors.joining(", ")),
                to,
                Objects.requireNonNullElse(message.getSubject(), ""),
                Objects.requireNonNullElse(find(message, "text/plain"), "").replace("\r\n", "\n"),
                Objects.requireNonNullElse(find(message, "text/html"), ""));
    }

    private static String readable(jakarta.mail.Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : decoded(address.toString());
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (java.io.UnsupportedEncodingException e) {
            return header;
        }
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String content) {
            return content;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                String found = find(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
