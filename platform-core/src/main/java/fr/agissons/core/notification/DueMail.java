package fr.agissons.core.notification;

import fr.agissons.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that one server node has taken to send until its lease ends.
 *
 * @param attempt how often it was taken, this time included; names the lease
 * @param lease until when no other node takes it
 */
record DueMail(
        TenantId tenant,
        UUID id,
        String type,
        List<Notification.Argument> arguments,
        Optional<String> path,
        Instant createdAt,
        int attempt,
        Instant lease,
        String name,
        Optional<String> email,
        Locale language) {}
