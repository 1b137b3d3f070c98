package fr.agissons.core.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message in a person's inbox on the site, to be worded by {@code <type>.subject} and {@code <type>.body}.
 *
 * @param path the page it leads to, if any
 * @param read whether the person has opened or ticked it off
 */
public record InboxEntry(
        UUID id,
        String type,
        List<Notification.Argument> arguments,
        @Nullable String path,
        Instant createdAt,
        boolean read) {
    public InboxEntry {
        arguments = List.copyOf(arguments);
    }
}
