package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.UnitDiary;
import fr.agissons.sharing.queue.WaitingLine;
import fr.agissons.sharing.stock.UnitWithdrawn;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for another unit when the promised one is not to be had. Where there is none the loan is at risk: it keeps its
 * place in the queue, and both sides are told instead of meeting at an empty shelf.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reassign {
    private final Reservations reservations;
    private final Calendars calendars;
    private final Loans loans;
    private final LoanLetters letters;
    private final WaitingLine line;
    private final TownClock clock;

    Reassign(
            Reservations reservations,
            Calendars calendars,
            Loans loans,
            LoanLetters letters,
            WaitingLine line,
            TownClock clock) {
        this.reservations = reservations;
        this.calendars = calendars;
        this.loans = loans;
        this.letters = letters;
        this.line = line;
        this.clock = clock;
    }

    /** The unit is not lent for now. */
    @EventListener
    void on(UnitWithdrawn event) {
        free(event.model(), event.unit());
    }

    /** One more unit can be had: whoever was left without one gets it, the soonest first. */
    void rescue(UUID model) {
        for (Reservation loan : reservations.atRisk(model)) {
            calendar(model).units().stream()
                    .filter(unit -> unit.isFree(loan.occupied()))
                    .findFirst()
                    .ifPresent(unit -> rescue(loan, unit.unit()));
        }
    }

    private void rescue(Reservation loan, UUID unit) {
        loans.change(loan, one -> one.keep(unit));
        letters.toBorrower(loan, "changed.rescued", "", "rescued:" + loan.groupId() + ":" + loan.version());
    }

    /** Moves what was promised of a unit from now on to other units of its model. */
    void free(UUID model, UUID unit) {
        for (Reservation loan : reservations.promised(unit, clock.now(), Span.SOME_DAY)) {
            calendar(model).units().stream()
                    .filter(other -> !other.unit().equals(unit) && other.isFree(loan.occupied()))
                    .map(UnitDiary::unit)
                    .findFirst()
                    .ifPresentOrElse(other -> loans.change(loan, one -> one.keep(other)), () -> atRisk(loan));
        }
    }

    /** What was only offered is not offered any more; whoever it was offered to is the first in line again. */
    private void atRisk(Reservation loan) {
        if (loan.state() == LoanState.OFFERED) {
            List<Reservation> gone =
                    loans.changeTogether(loan, state -> state == LoanState.OFFERED, Reservation::expire);
            line.putBack(loan.groupId());
            letters.toBorrower(loan, "changed.offer-gone", "");
            loans.giveFree(gone);
            return;
        }
        loans.change(loan, one -> one.keep(null));
        String once = "at-risk:" + loan.groupId() + ":" + loan.version();
        letters.toBorrower(loan, "changed.at-risk", "", once);
        letters.toKeepers(loan, "at-risk", "");
    }

    private Availability calendar(UUID model) {
        return calendars.of(model).orElseThrow(Refusals.NotFound::new);
    }
}
