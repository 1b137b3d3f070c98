package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.LibraryTurn;
import fr.agissons.sharing.stock.Storeroom;
import fr.agissons.sharing.stock.UnitReturned;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private final Storeroom storeroom;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    Loans(
            Reservations reservations,
            LoanLetters letters,
            LibraryTurn turn,
            Storeroom storeroom,
            TownClock clock,
            ApplicationEventPublisher events) {
        this.reservations = reservations;
        this.letters = letters;
        this.turn = turn;
        this.storeroom = storeroom;
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

    /** All that was wanted together with it, itself included. */
    List<Reservation> together(Reservation loan) {
        return reservations.together(loan.groupId());
    }

    /** Makes a change to all that was wanted together and is in such a state; those it was made to. */
    List<Reservation> changeTogether(Reservation loan, Predicate<LoanState> which, Consumer<Reservation> change) {
        List<Reservation> changed =
                together(loan).stream().filter(one -> which.test(one.state())).toList();
        changed.forEach(one -> change(one, change));
        return changed;
    }

    /** So many of what was to be used up are back, unused. */
    void bringRest(Reservation loan, int many) {
        change(loan, one -> one.bringRest(many));
        storeroom.putBack(loan.modelId(), many);
        giveFree(loan.modelId());
    }

    /** The units of all these are to be had again. */
    void giveFree(List<Reservation> loans) {
        loans.stream().map(Reservation::modelId).distinct().forEach(this::giveFree);
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
        if (before.isKept() && loan.state().isGivenUp() && loan.isCounted()) {
            storeroom.putBack(loan.modelId(), loan.taken());
        }
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
