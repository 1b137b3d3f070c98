package fr.agissons.sharing.loan;

import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.queue.WaitingLine;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a borrower does with a loan of theirs: give it up, be it only offered, or keep the thing longer. */
@Service
public class TendLoan {
    private final Reservations reservations;
    private final Calendars calendars;
    private final WaitingLine line;
    private final LoanContext context;
    private final Attempts attempts;

    TendLoan(Reservations reservations, Calendars calendars, WaitingLine line, LoanContext context, Attempts attempts) {
        this.reservations = reservations;
        this.calendars = calendars;
        this.line = line;
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
            boolean wanted = loan.state().isAhead();
            context.loans().change(loan, Reservation::cancel);
            if (wanted) {
                context.letters().toKeepers(loan, "cancelled", "");
            }
            context.loans().giveFree(loan.modelId());
        });
    }

    /** Keeps it until a later day, unless somebody waits for that very unit. */
    public Extension extend(UUID person, UUID id, LocalDate due) {
        return attempts.call(() -> extend(context.loans().own(person, id), due));
    }

    private Extension extend(Reservation loan, LocalDate due) {
        Availability calendar = calendars.of(loan.modelId()).orElseThrow(Refusals.NotFound::new);
        UUID unit = loan.unitId();
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
        Span more = new Span(loan.occupied().until(), calendar.table().occupiedUntil(due));
        boolean free = unit != null
                && !line.isWanted(loan.modelId(), loan.period().due(), due)
                && reservations.atRisk(loan.modelId()).isEmpty()
                && reservations.promised(unit, more.from(), more.until()).stream()
                        .allMatch(other -> other.getId().equals(loan.getId()));
        if (!free) {
            return Extension.WANTED;
        }
        context.loans().change(loan, one -> one.extend(due, calendar.table()));
        context.letters().toKeepers(loan, "extended", "");
        return Extension.DONE;
    }
}
