package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.LibraryTurn;
import fr.agissons.sharing.stock.UnitReturned;
import java.util.LinkedHashSet;
import java.util.Set;
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
    private final LibraryTurn turn;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    Loans(
            Reservations reservations,
            LoanLetters letters,
            LibraryTurn turn,
            TownClock clock,
            ApplicationEventPublisher events) {
        this.reservations = reservations;
        this.letters = letters;
        this.turn = turn;
        this.clock = clock;
        this.events = events;
    }

    LoanLetters letters() {
        return letters;
    }

    /** Waits for the library's turn: nothing of it changes under whoever has it. */
    void takeTurn(UUID library) {
        turn.take(library);
    }

    /** The loan, kept from anybody else's change; its library's turn comes first, so that nobody waits in a circle. */
    Reservation locked(UUID id) {
        turn.take(reservations.libraryOf(id).orElseThrow(Refusals.NotFound::new));
        return reservations.locked(id);
    }

    /** The same, of this very person. */
    Reservation own(UUID person, UUID id) {
        Reservation loan = locked(id);
        if (!loan.personId().equals(person)) {
            throw new Refusals.NotFound();
        }
        return loan;
    }

    /** A unit is to be had again: whoever was promised one, or waits for one, hears of it now. */
    void giveFree(UUID model) {
        events.publishEvent(new UnitReturned(model));
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

    /** Gives free what nobody came for on its day, and what was offered to somebody who did not answer in time. */
    void expire(UUID library) {
        Set<UUID> models = new LinkedHashSet<>();
        for (Reservation loan : reservations.uncollected(library, clock.today())) {
            change(loan, Reservation::expire);
            letters.toBorrower(loan, "expired", "");
            models.add(loan.modelId());
        }
        for (Reservation offer : reservations.unanswered(library, clock.now())) {
            change(offer, Reservation::expire);
            letters.toBorrower(offer, "offer-over", "");
            models.add(offer.modelId());
        }
        models.forEach(this::giveFree);
    }
}
