package fr.agissons.sharing.loan;

import fr.agissons.sharing.stock.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One loan of a person, with what they must know to fetch it and to bring it back. */
public record Loan(
        UUID id,
        int version,
        UUID model,
        String name,
        Category category,
        String care,
        boolean consumable,
        long depositCents,
        String library,
        String lender,
        String contact,
        String street,
        String city,
        double latitude,
        double longitude,
        boolean byAppointment,
        @Nullable String organisation,
        @Nullable String code,
        LocalDate pickupDay,
        LocalDate dueDay,
        Instant pickupAt,
        Instant dueAt,
        LoanState kept,
        String reason,
        int extensions,
        int mostExtensions,
        long depositHeld,
        Instant requestedAt,
        @Nullable Instant answerBy) {

    /** Its page. */
    public String path() {
        return LoansPage.PATH + "/" + id;
    }

    /** What it is by now. */
    public LoanState state(Instant now, LocalDate today) {
        boolean unanswered = kept == LoanState.OFFERED && answerBy != null && !now.isBefore(answerBy);
        return unanswered ? LoanState.EXPIRED : kept.at(now, today, pickupDay, dueAt);
    }

    /** Whether no unit is kept for it any more. */
    public boolean atRisk() {
        return kept.isAhead() && code == null;
    }

    /** Whether it is offered, and waits for an answer. */
    public boolean isOffered(Instant now, LocalDate today) {
        return state(now, today) == LoanState.OFFERED;
    }

    /** Whether it can be brought back later than was said, as far as the loan alone goes. */
    public boolean canExtend(Instant now, LocalDate today) {
        LoanState state = state(now, today);
        return (state == LoanState.APPROVED || state == LoanState.OUT) && !consumable && extensions < mostExtensions;
    }

    /** Where to come, in words. */
    public String place() {
        return street.isEmpty() ? city : street + ", " + city;
    }
}
