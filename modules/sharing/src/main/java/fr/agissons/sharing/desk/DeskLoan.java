package fr.agissons.sharing.desk;

import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.stock.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One loan as those who lend see it, with whom it is for. */
public record DeskLoan(
        UUID id,
        UUID library,
        String libraryName,
        UUID model,
        String name,
        long depositCents,
        boolean consumable,
        @Nullable String code,
        @Nullable Condition condition,
        @Nullable String person,
        @Nullable String email,
        @Nullable String organisation,
        LocalDate pickupDay,
        LocalDate dueDay,
        Instant pickupAt,
        Instant dueAt,
        LoanState kept,
        String note,
        String reason,
        long depositHeld,
        boolean countsAgainst,
        String terms,
        @Nullable String incident,
        long taken,
        long rest) {

    /** Its page. */
    public String path() {
        return "/pret/gestion/emprunts/" + id;
    }

    /** What it is by now. */
    public LoanState state(Instant now, LocalDate today) {
        return kept.at(now, today, pickupDay, dueAt);
    }
}
