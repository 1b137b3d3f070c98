package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.queue.WaitingLine;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was promised of a library that is no more, and tells everybody who counted on it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmptyLibrary {
    private static final int FAR = 10;

    private final Loans loans;
    private final Reservations reservations;
    private final WaitingLine line;
    private final TownClock clock;

    EmptyLibrary(Loans loans, Reservations reservations, WaitingLine line, TownClock clock) {
        this.loans = loans;
        this.reservations = reservations;
        this.line = line;
        this.clock = clock;
    }

    /** Those in line first: what comes free is not to be offered to anybody. */
    public void of(UUID library) {
        loans.takeTurn(library);
        line.end(library, clock.today().plusYears(FAR))
                .forEach(who -> loans.letters().inVain(who));
        for (Reservation loan : reservations.ahead(library)) {
            loans.changeTogether(loan, LoanState::isKept, one -> one.refuse(""));
            loans.letters().toBorrower(loan, "changed.owner-gone", "");
        }
    }
}
