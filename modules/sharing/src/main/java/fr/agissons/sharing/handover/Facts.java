package fr.agissons.sharing.handover;

import fr.agissons.sharing.stock.Condition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a loan at the moment the thing changes hands. */
record Facts(
        UUID libraryId,
        UUID borrower,
        String library,
        String lender,
        @Nullable String borrowerName,
        @Nullable String organisation,
        String item,
        @Nullable String code,
        Instant pickupAt,
        Instant dueAt,
        @Nullable Condition condition,
        @Nullable Boolean complete,
        @Nullable String note,
        long depositCents,
        long depositHeld,
        @Nullable Integer termsVersion,
        String terms) {}
