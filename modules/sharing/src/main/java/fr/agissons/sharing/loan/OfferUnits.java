package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.queue.Waiting;
import fr.agissons.sharing.queue.WaitingLine;
import fr.agissons.sharing.stock.UnitReturned;
import java.time.Instant;
import java.util.List;
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
    private final Loans loans;

    OfferUnits(
            WaitingLine line,
            Reservations reservations,
            Reassign reassign,
            Lendings lendings,
            Calendars calendars,
            Loans loans) {
        this.line = line;
        this.reservations = reservations;
        this.reassign = reassign;
        this.lendings = lendings;
        this.calendars = calendars;
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
        serve(event.model());
    }

    /** Offers what is free to those who wait, in their order; whoever cannot use it keeps their place. */
    void serve(UUID model) {
        List<Waiting> waiting = line.of(model);
        Optional<Lending> lending = waiting.isEmpty() ? Optional.empty() : lendings.find(model, Optional.empty());
        if (lending.isEmpty()) {
            return;
        }
        Set<UUID> late = lendings.suspended(
                lending.get().library(), waiting.stream().map(Waiting::person).toList());
        Availability calendar = calendars.of(model).orElseThrow();
        for (Waiting next : waiting) {
            if (!late.contains(next.person())
                    && calendar.hindrance(next.period(), 1).isEmpty()
                    && offer(next, lending.get(), calendar)) {
                calendar = calendars.of(model).orElseThrow();
            }
        }
    }

    private boolean offer(Waiting next, Lending lending, Availability calendar) {
        Period period = calendar.table().broughtBackOpen(next.period());
        Span loan = calendar.table().loan(period);
        Instant answerBy = calendar.table().answerBy(calendar.today(), lending.offerDays(), period.pickup());
        boolean useful = calendar.now().isBefore(answerBy)
                && reservations
                        .alike(next.person(), next.model(), loan.from(), loan.until())
                        .isEmpty();
        if (!useful) {
            return false;
        }
        Wish wish = new Wish(
                next.model(),
                next.period(),
                next.asked().organisation(),
                next.asked().note(),
                true);
        Reservation offer = reservations.saveAndFlush(new Reservation(
                        lending,
                        calendar.free(period).getFirst().unit(),
                        next.person(),
                        wish,
                        calendar.table(),
                        calendar.now())
                .offeredUntil(answerBy));
        line.serve(next.hold(), offer.getId());
        loans.letters().offered(offer, answerBy);
        return true;
    }
}
