package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Pick;
import fr.agissons.sharing.stock.Storeroom;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps all units that a wish takes, or none: they are written in one transaction, by whoever has the library's turn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MakeLoans {
    private final Reservations reservations;
    private final Storeroom storeroom;

    MakeLoans(Reservations reservations, Storeroom storeroom) {
        this.reservations = reservations;
        this.storeroom = storeroom;
    }

    /** Keeps them for the person; the first of them. */
    Reservation make(Lending lending, Availability calendar, UUID person, Wish wish) {
        return keep(lending, calendar, person, wish, null);
    }

    /** Keeps them for somebody who has until then to say whether they want them; the first of them. */
    Reservation offer(Lending lending, Availability calendar, UUID person, Wish wish, Instant answerBy) {
        return keep(lending, calendar, person, wish, answerBy);
    }

    private Reservation keep(
            Lending lending, Availability calendar, UUID person, Wish wish, @Nullable Instant answerBy) {
        Period period = calendar.table().broughtBackOpen(wish.period());
        Reservation lead = null;
        for (Pick pick : calendar.pick(period, wish.quantity())) {
            Reservation one = new Reservation(lending, pick, lead, person, wish, calendar.table(), calendar.now());
            Reservation kept = reservations.saveAndFlush(answerBy == null ? one : one.offeredUntil(answerBy));
            lead = lead == null ? kept : lead;
            if (kept.isCounted()) {
                storeroom.take(kept.modelId(), kept.taken());
            }
        }
        if (lead == null) {
            throw new IllegalStateException("Nothing is free for " + wish);
        }
        return lead;
    }
}
