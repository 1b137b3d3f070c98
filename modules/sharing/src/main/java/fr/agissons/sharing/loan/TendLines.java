package fr.agissons.sharing.loan;

import fr.agissons.core.job.TownJob;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.queue.WaitingLine;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves the lines on: what was not answered goes to the next, and who waited in vain is told so. */
@Component
class TendLines implements TownJob {
    private final WaitingLine line;
    private final Reservations reservations;
    private final OfferUnits offers;
    private final Loans loans;
    private final TownClock clock;
    private final TransactionOperations transaction;

    TendLines(
            WaitingLine line,
            Reservations reservations,
            OfferUnits offers,
            Loans loans,
            TownClock clock,
            TransactionOperations transaction) {
        this.line = line;
        this.reservations = reservations;
        this.offers = offers;
        this.loans = loans;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public void run() {
        Set<UUID> libraries = new TreeSet<>();
        transaction.executeWithoutResult(status -> {
            libraries.addAll(reservations.librariesWithUnanswered(clock.now()));
            libraries.addAll(line.libraries());
        });
        libraries.forEach(library -> transaction.executeWithoutResult(status -> tend(library)));
    }

    private void tend(UUID library) {
        loans.takeTurn(library);
        loans.expire(library);
        line.end(library, clock.today()).forEach(loans.letters()::inVain);
        offers.serve(line.models(library));
    }
}
