package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Pool;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.queue.Asked;
import fr.agissons.sharing.queue.Waiting;
import fr.agissons.sharing.queue.WaitingLine;
import fr.agissons.sharing.stock.UnitReturned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands on what is free again: to those who were promised one and have none, then to the first in line who can use it, as
 * an offer that waits for their answer. An offer keeps its unit as a promise does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferUnits {
    private final WaitingLine line;
    private final Reservations reservations;
    private final Reassign reassign;
    private final Lendings lendings;
    private final Calendars calendars;
    private final MakeLoans make;
    private final Loans loans;

    OfferUnits(
            WaitingLine line,
            Reservations reservations,
            Reassign reassign,
            BorrowRules rules,
            MakeLoans make,
            Loans loans) {
        this.line = line;
        this.reservations = reservations;
        this.reassign = reassign;
        this.lendings = rules.lendings();
        this.calendars = rules.calendars();
        this.make = make;
        this.loans = loans;
    }

    /** One more unit can be had. */
    @EventListener
    void on(UnitReturned event) {
        UUID library = lendings.library(event.model());
        loans.takeTurn(library);
        // What keeps nothing any more must not stand in the way of what is offered next.
        loans.expire(library);
        reassign.rescue(event.model());
        serve(lendings.withKits(event.model()));
    }

    /** Offers what is free of these models to those who wait, in their order; whoever cannot use it keeps their place. */
    void serve(Collection<UUID> models) {
        List<Waiting> waiting = line.of(models);
        if (waiting.isEmpty()) {
            return;
        }
        Set<UUID> late = lendings.suspended(
                lendings.library(waiting.getFirst().model()),
                waiting.stream().map(Waiting::person).toList());
        Map<UUID, Availability> byModel = calendars.of(models);
        for (Waiting next : waiting) {
            Availability calendar = byModel.get(next.model());
            if (calendar != null && !late.contains(next.person()) && offer(next, calendar)) {
                byModel = calendars.of(models);
            }
        }
    }

    private boolean offer(Waiting next, Availability calendar) {
        Optional<Lending> lending =
                fits(next, calendar) ? lendings.find(next.model(), Optional.empty()) : Optional.empty();
        if (lending.isEmpty()) {
            return false;
        }
        Asked asked = next.asked();
        Wish wish = new Wish(next.model(), asked.period(), asked.organisation(), asked.note(), true, asked.quantity());
        Period period = calendar.table().broughtBackOpen(asked.period());
        Instant answerBy =
                calendar.table().answerBy(calendar.today(), lending.get().offerDays(), period.pickup());
        if (!calendar.now().isBefore(answerBy)) {
            return false;
        }
        Reservation offer = make.offer(lending.get(), calendar, next.person(), wish, answerBy);
        line.serve(next.hold(), offer.getId());
        loans.letters().offered(offer, answerBy);
        return true;
    }

    /** Whether it is all there, and they have not found it otherwise by now. */
    private boolean fits(Waiting next, Availability calendar) {
        if (calendar.hindrance(next.period(), next.asked().quantity()).isPresent()) {
            return false;
        }
        Span loan = calendar.table().loan(calendar.table().broughtBackOpen(next.period()));
        List<UUID> models = calendar.pools().stream().map(Pool::model).toList();
        return reservations
                .alike(next.person(), models, loan.from(), loan.until())
                .isEmpty();
    }
}
