package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.write.Attempts;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.queue.WaitingLine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What somebody in the line does: take what they are offered, or leave the line. */
@Service
public class AnswerOffer {
    private final Loans loans;
    private final Lendings lendings;
    private final BorrowRules rules;
    private final WaitingLine line;
    private final Attempts attempts;
    private final TownClock clock;

    AnswerOffer(
            Loans loans, Lendings lendings, BorrowRules rules, WaitingLine line, Attempts attempts, TownClock clock) {
        this.loans = loans;
        this.lendings = lendings;
        this.rules = rules;
        this.line = line;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Takes what is offered, under the rules of every wish; doing so twice changes nothing. */
    public ReserveAnswer accept(UUID person, UUID id) {
        return attempts.call(() -> {
            Reservation offer = loans.own(person, id);
            if (offer.state().isAhead()) {
                return new Made(id, offer.state());
            }
            Optional<Lending> lending = lendings.find(offer.modelId(), Optional.of(person));
            if (lending.isEmpty() || !offer.isOffered(clock.now())) {
                return new Refused(Reason.OFFER_OVER);
            }
            return rules.standing(lending.get())
                    .orElseGet(() -> accepted(offer, lending.get().approval()));
        });
    }

    private ReserveAnswer accepted(Reservation offer, boolean approval) {
        loans.changeTogether(offer, state -> state == LoanState.OFFERED, one -> one.accept(approval));
        loans.requested(offer);
        return new Made(offer.getId(), offer.state());
    }

    /** Gives up a place in the line; doing so twice changes nothing. */
    public void leave(UUID person, UUID hold) {
        attempts.run(() -> {
            loans.takeTurn(line.library(person, hold));
            line.leave(person, hold);
        });
    }
}
