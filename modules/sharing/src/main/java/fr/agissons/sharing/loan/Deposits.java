package fr.agissons.sharing.loan;

import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.loan.DepositEntry.Kind;
import fr.agissons.sharing.loan.DepositEntry.Movement;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the deposit ledger of a loan, line after line; the loan is locked by whoever calls. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deposits {
    private final DepositEntries entries;
    private final TownClock clock;

    Deposits(DepositEntries entries, TownClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The borrower leaves a deposit. */
    void take(Reservation loan, UUID by, DepositMeans means, long cents) {
        write(loan, by, new Movement(Kind.TAKEN, means, cents, ""));
    }

    /** Keeps so much of what is held, and gives the rest back. */
    void settle(Reservation loan, UUID by, long retained, String why) {
        DepositMeans means = last(loan).map(DepositEntry::means).orElse(DepositMeans.OTHER);
        if (retained > 0) {
            write(loan, by, new Movement(Kind.RETAINED, means, retained, why));
        }
        if (loan.depositHeld() > 0) {
            write(loan, by, new Movement(Kind.RETURNED, means, loan.depositHeld(), ""));
        }
    }

    private void write(Reservation loan, UUID by, Movement movement) {
        Optional<DepositEntry> last = last(loan);
        DepositEntry entry = entries.saveAndFlush(new DepositEntry(
                loan.getId(),
                last.map(DepositEntry::number).orElse(0) + 1,
                movement,
                last.map(DepositEntry::after).orElse(0L),
                by,
                clock.now()));
        loan.hold(entry.after());
    }

    private Optional<DepositEntry> last(Reservation loan) {
        return entries.findFirstByReservationIdOrderByNumberDesc(loan.getId());
    }
}
