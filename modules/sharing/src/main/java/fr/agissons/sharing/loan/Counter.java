package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.Keepers;
import fr.agissons.sharing.stock.Shelf;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens at a library's counter: a thing is handed over, taken back, settled, given up as lost. */
@Service
@Transactional
public class Counter {
    private final Reservations reservations;
    private final Keepers keepers;
    private final Shelf shelf;
    private final CounterBook book;
    private final LoanContext context;
    private final TownClock clock;

    Counter(
            Reservations reservations,
            Keepers keepers,
            Shelf shelf,
            CounterBook book,
            LoanContext context,
            TownClock clock) {
        this.reservations = reservations;
        this.keepers = keepers;
        this.shelf = shelf;
        this.book = book;
        this.context = context;
        this.clock = clock;
    }

    /**
     * How a thing came back.
     *
     * @param condition how well it is
     * @param complete whether nothing is missing
     * @param wrong what somebody must look at; empty when nothing
     */
    public record Back(Condition condition, boolean complete, String wrong) {}

    /**
     * Hands the thing over to somebody whose identity was seen and who accepts the terms as they are now.
     *
     * @param means how the deposit was left, none when there is none
     */
    public void handOver(Me me, UUID id, @Nullable DepositMeans means, long depositCents, String note) {
        Reservation loan = find(me, id);
        Instant now = clock.now();
        refuseWhatOthersWaitFor(loan, now);
        context.loans().change(loan, one -> one.handOver(context.terms(one.libraryId()), now));
        UUID unit = Objects.requireNonNull(loan.unitId());
        book.seenOut(loan, shelf.handOver(unit), note, me.person());
        if (means != null && depositCents > 0) {
            book.deposits().take(loan, me.person(), means, depositCents);
        }
        if (context.isUsedUp(loan.modelId())) {
            shelf.useUp(unit, "—");
            context.loans().change(loan, one -> one.comeBack(now));
            book.deposits().settle(loan, me.person(), 0, "");
            context.loans().change(loan, Reservation::close);
        } else {
            reservations.saveAndFlush(loan);
        }
    }

    /** Takes the thing back: all well, everything is settled at once; otherwise the deposit waits for what is agreed. */
    public void takeBack(Me me, UUID id, Back back) {
        Reservation loan = find(me, id);
        Instant now = clock.now();
        UUID unit = Objects.requireNonNull(loan.unitId());
        context.loans().change(loan, one -> one.comeBack(now));
        book.seenBack(loan, back, me.person());
        if (back.wrong().isEmpty()) {
            book.deposits().settle(loan, me.person(), 0, "");
            context.loans().change(loan, Reservation::close);
            context.letters().toBorrower(loan, "returned", "");
        } else {
            context.letters().toBorrower(loan, "changed.incident", back.wrong());
        }
        shelf.takeBack(unit, back.condition(), back.wrong());
    }

    /** It will not come back. */
    public void lose(Me me, UUID id, String why) {
        Reservation loan = find(me, id);
        UUID unit = Objects.requireNonNull(loan.unitId());
        context.loans().change(loan, one -> one.lose(why));
        book.lost(loan, why);
        context.letters().toBorrower(loan, "changed.incident", why);
        shelf.lose(unit, why);
    }

    /** Says what was agreed, keeps so much of the deposit and gives the rest back; false when more is asked than held. */
    public boolean settle(Me me, UUID id, long retained, String agreed) {
        Reservation loan = find(me, id);
        if (retained > loan.depositHeld()) {
            return false;
        }
        book.settle(loan, retained, agreed, me.person());
        context.loans().change(loan, Reservation::close);
        context.letters().toBorrower(loan, "changed.settled", agreed);
        return true;
    }

    /** Whoever comes early does not take what somebody else was promised before. */
    private void refuseWhatOthersWaitFor(Reservation loan, Instant now) {
        UUID unit = loan.unitId();
        Instant from = loan.occupied().from();
        if (unit != null
                && now.isBefore(from)
                && !reservations.promised(unit, now, from).isEmpty()) {
            throw new Refusals.Conflict("sharing.desk.promised-before");
        }
    }

    private Reservation find(Me me, UUID id) {
        Reservation loan = context.loans().locked(id);
        keepers.require(me, loan.libraryId());
        return loan;
    }
}
