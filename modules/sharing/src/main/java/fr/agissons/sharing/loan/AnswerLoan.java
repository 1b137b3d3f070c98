package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lend answer to a wish, and to somebody who was late. */
@Service
@Transactional
public class AnswerLoan {
    private final Keepers keepers;
    private final LoanContext context;
    private final TownClock clock;
    private final ApplicationEventPublisher events;

    AnswerLoan(Keepers keepers, LoanContext context, TownClock clock, ApplicationEventPublisher events) {
        this.keepers = keepers;
        this.context = context;
        this.clock = clock;
        this.events = events;
    }

    /** Says yes; doing so twice changes nothing. Nobody says yes to themselves. */
    public void approve(Me me, UUID id) {
        Reservation loan = find(me, id);
        if (loan.state() == LoanState.APPROVED) {
            return;
        }
        if (loan.personId().equals(me.person())) {
            throw new Refusals.Forbidden("sharing.desk.own-wish");
        }
        if (context.loans()
                .changeTogether(loan, state -> state == LoanState.REQUESTED, Reservation::approve)
                .isEmpty()) {
            throw new Refusals.Conflict("sharing.loan.conflict");
        }
        context.letters().toBorrower(loan, "approved", "");
    }

    /** Says no, before the day; whoever waits for one gets it. */
    public void refuse(Me me, UUID id, String why) {
        Reservation loan = find(me, id);
        List<Reservation> refused = context.loans().changeTogether(loan, LoanState::isKept, one -> one.refuse(why));
        if (refused.isEmpty()) {
            throw new Refusals.Conflict("sharing.loan.conflict");
        }
        context.letters().toBorrower(loan, "changed.refused", why);
        context.loans().giveFree(refused);
    }

    /** Lets somebody who was late borrow here again. */
    public void pardon(Me me, UUID id, String why) {
        Reservation loan = find(me, id);
        context.loans().changeTogether(loan, state -> true, one -> one.pardon(clock.now()));
        events.publishEvent(StateChanged.of(Reservation.KIND, id, "SUSPENDED", "PARDONED", why, clock.now()));
    }

    private Reservation find(Me me, UUID id) {
        Reservation loan = context.loans().locked(id);
        keepers.require(me, loan.libraryId());
        return loan;
    }
}
