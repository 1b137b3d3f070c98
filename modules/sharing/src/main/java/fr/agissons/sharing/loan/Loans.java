package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.stock.UnitReturned;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes loans, writes each change into the journal and tells whoever must know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Loans {
    private final Reservations reservations;
    private final LoanLetters letters;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    Loans(Reservations reservations, LoanLetters letters, TownClock clock, ApplicationEventPublisher events) {
        this.reservations = reservations;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody wants something: they get a receipt or a yes, and those who lend hear of it. */
    void requested(Reservation loan) {
        boolean promised = loan.state() == LoanState.APPROVED;
        letters.toBorrower(loan, promised ? "approved" : "received", "");
        letters.toKeepers(loan, promised ? "promised" : "requested", "");
    }

    /** Makes a change to a loan and writes it down. */
    void change(Reservation loan, Consumer<Reservation> change) {
        LoanState before = loan.state();
        change.accept(loan);
        reservations.saveAndFlush(loan);
        if (loan.state() != before) {
            events.publishEvent(loan.changedSince(before, clock.now()));
        }
    }

    /** Gives free what nobody came for on its day. */
    void expireUncollected(UUID library) {
        for (Reservation loan : reservations.uncollected(library, clock.today())) {
            change(loan, Reservation::expire);
            letters.toBorrower(loan, "expired", "");
            events.publishEvent(new UnitReturned(loan.modelId()));
        }
    }
}
