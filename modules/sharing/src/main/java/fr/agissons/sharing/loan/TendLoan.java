package fr.agissons.sharing.loan;

import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.Timetable;
import fr.agissons.sharing.queue.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a borrower does with a loan of theirs: give it up, be it only offered, or keep the thing longer. */
@Service
public class TendLoan {
    private final Reservations reservations;
    private final Calendars calendars;
    private final WaitingLine line;
    private final Lendings lendings;
    private final LoanContext context;
    private final Attempts attempts;

    TendLoan(
            Reservations reservations,
            Calendars calendars,
            WaitingLine line,
            Lendings lendings,
            LoanContext context,
            Attempts attempts) {
        this.reservations = reservations;
        this.calendars = calendars;
        this.line = line;
        this.lendings = lendings;
        this.context = context;
        this.attempts = attempts;
    }

    /** How a wish to keep something longer went. */
    public enum Extension {
        DONE,
        /** The day does not come after the one that was agreed. */
        NOT_LATER,
        /** The door is closed that day. */
        CLOSED,
        /** Longer than the library lends anything. */
        TOO_LONG,
        /** It was made longer often enough. */
        TOO_OFTEN,
        /** Somebody else is waiting for it. */
        WANTED,
        /** It should have been back already. */
        LATE;

        /** Message key of what it means and what can be done. */
        public String key() {
            return "sharing.extension." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Gives a loan up before its day; doing so twice changes nothing. */
    public void cancel(UUID person, UUID id) {
        attempts.run(() -> {
            Reservation loan = context.loans().own(person, id);
            if (loan.state() == LoanState.CANCELLED) {
                return;
            }
            boolean wanted = loan.state() != LoanState.OFFERED;
            List<Reservation> given = context.loans().changeTogether(loan, LoanState::isKept, Reservation::cancel);
            if (given.isEmpty()) {
                throw new Refusals.Conflict("sharing.loan.conflict");
            }
            if (wanted) {
                context.letters().toKeepers(loan, "cancelled", "");
            }
            context.loans().giveFree(given);
        });
    }

    /** Keeps it until a later day, unless somebody waits for that very unit. */
    public Extension extend(UUID person, UUID id, LocalDate due) {
        return attempts.call(() -> extend(context.loans().own(person, id), due));
    }

    /** Whether nobody was promised its unit by then, and nobody waits for one. */
    private boolean isFree(Reservation loan, LocalDate due, Timetable table) {
        UUID unit = loan.unitId();
        Span more = new Span(loan.occupied().until(), table.occupiedUntil(due));
        return unit != null
                && !line.isWanted(
                        lendings.withKits(loan.modelId()), loan.period().due(), due)
                && reservations.atRisk(loan.modelId()).isEmpty()
                && reservations.promised(unit, more.from(), more.until()).stream()
                        .allMatch(other -> other.getId().equals(loan.getId()));
    }

    private Extension extend(Reservation loan, LocalDate due) {
        Availability calendar = calendars.of(loan.modelId()).orElseThrow(Refusals.NotFound::new);
        if (loan.state() == LoanState.OVERDUE || !loan.dueAt().isAfter(calendar.now())) {
            return Extension.LATE;
        }
        if (!due.isAfter(loan.period().due())) {
            return Extension.NOT_LATER;
        }
        if (!calendar.table().isOpen(due)) {
            return Extension.CLOSED;
        }
        Period longer = new Period(loan.period().pickup(), due);
        if (longer.days() > calendar.table().rules().maxDays()) {
            return Extension.TOO_LONG;
        }
        if (loan.extensions() >= context.mostExtensions(loan.libraryId())) {
            return Extension.TOO_OFTEN;
        }
        List<Reservation> parts = context.loans().together(loan).stream()
                .filter(part -> part.state() == LoanState.APPROVED || part.state() == LoanState.OUT)
                .toList();
        if (parts.isEmpty()) {
            return Extension.LATE;
        }
        if (!parts.stream().allMatch(part -> isFree(part, due, calendar.table()))) {
            return Extension.WANTED;
        }
        parts.forEach(part -> context.loans().change(part, one -> one.extend(due, calendar.table())));
        context.letters().toKeepers(loan, "extended", "");
        return Extension.DONE;
    }
}
