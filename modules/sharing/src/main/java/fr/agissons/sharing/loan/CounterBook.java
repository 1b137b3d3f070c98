package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.Inspection.Seen;
import fr.agissons.sharing.stock.Condition;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written down at the counter: what was seen, what went wrong, what money changed hands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CounterBook {
    private final Inspections inspections;
    private final Incidents incidents;
    private final Deposits deposits;
    private final TownClock clock;

    CounterBook(Inspections inspections, Incidents incidents, Deposits deposits, TownClock clock) {
        this.inspections = inspections;
        this.incidents = incidents;
        this.deposits = deposits;
        this.clock = clock;
    }

    Deposits deposits() {
        return deposits;
    }

    void seenOut(Reservation loan, Condition condition, String note, UUID by) {
        Seen seen = new Seen(condition, true, note);
        inspections.saveAndFlush(Inspection.out(loan, seen, by, clock.now()));
    }

    void seenBack(Reservation loan, Back back, UUID by) {
        Seen seen = new Seen(back.condition(), back.complete(), back.wrong());
        inspections.saveAndFlush(Inspection.back(loan, seen, by, clock.now()));
    }

    /** Opens what is to be settled of a loan; a second thing that is wrong with it stands in its own inspection. */
    void wrong(Reservation lead, String what) {
        if (incidents.findByReservationId(lead.getId()).isEmpty()) {
            incidents.saveAndFlush(new Incident(lead.getId(), what, clock.now()));
        }
    }

    /** Whether something of it is still to be settled. */
    boolean isDisputed(Reservation lead) {
        return incidents
                .findByReservationId(lead.getId())
                .filter(incident -> !incident.isSettled())
                .isPresent();
    }

    void settle(Reservation loan, long retained, String agreed, UUID by) {
        Incident incident = incidents.findByReservationId(loan.getId()).orElseThrow(Refusals.NotFound::new);
        incident.settle(retained, agreed, clock.now());
        incidents.saveAndFlush(incident);
        deposits.settle(loan, by, retained, agreed);
    }
}
