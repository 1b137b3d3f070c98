package fr.agissons.volunteering.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-up, as the association reads it. */
public record Applicant(
        UUID id,
        UUID person,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        ApplicationState state,
        String motivation,
        @Nullable DeclineReason reason,
        @Nullable String reasonText,
        Instant appliedAt,
        @Nullable String name,
        @Nullable String email) {}
