package fr.agissons.sharing.loan;

import fr.agissons.core.job.TownJob;
import fr.agissons.core.time.TownClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Follows loans day by day: reminds borrowers, takes note that a thing is late, finds other units for those who were
 * promised it, and gives free what nobody came for.
 */
@Component
class ChaseLoans implements TownJob {
    private static final int AHEAD = 2;

    private final Reservations reservations;
    private final Reassign reassign;
    private final LoanContext context;
    private final TownClock clock;
    private final TransactionOperations transaction;

    ChaseLoans(
            Reservations reservations,
            Reassign reassign,
            LoanContext context,
            TownClock clock,
            TransactionOperations transaction) {
        this.reservations = reservations;
        this.reassign = reassign;
        this.context = context;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public void run() {
        LocalDate today = clock.today();
        List<UUID> libraries =
                Objects.requireNonNull(transaction.execute(status -> reservations.librariesWithUncollected(today)));
        libraries.forEach(library -> transaction.executeWithoutResult(status -> expire(library)));
        List<UUID> due =
                Objects.requireNonNull(transaction.execute(status -> reservations.dueBy(today.plusDays(AHEAD)).stream()
                        .map(Reservation::getId)
                        .toList()));
        due.forEach(loan -> transaction.executeWithoutResult(status -> chase(loan, today)));
    }

    private void expire(UUID library) {
        context.loans().takeTurn(library);
        context.loans().expire(library);
    }

    private void chase(UUID id, LocalDate today) {
        Reservation loan = context.loans().locked(id);
        if (!loan.state().isOut()) {
            return;
        }
        LocalDate due = loan.period().due();
        if (loan.state() == LoanState.OUT && today.isAfter(due)) {
            reassign.free(loan.modelId(), Objects.requireNonNull(loan.unitId()));
            context.loans().change(loan, Reservation::fallOverdue);
            context.letters().toKeepers(loan, "late", "");
        }
        Reminder.on(today, due)
                .ifPresent(reminder -> context.letters()
                        .toBorrower(loan, reminder.mail(), "", "due:" + loan.groupId() + ":" + due + ":" + reminder));
    }
}
