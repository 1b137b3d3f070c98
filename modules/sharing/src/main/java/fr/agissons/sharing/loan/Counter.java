package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.Keepers;
import fr.agissons.sharing.stock.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** All that can be handed over, or taken back, at once. */
    public static final Set<UUID> ALL = Set.of();

    /** Hands over all of it. */
    public void handOver(Me me, UUID id, @Nullable DepositMeans means, long depositCents, String note) {
        handOver(me, id, means, depositCents, note, ALL);
    }

    /**
     * Hands things over to somebody whose identity was seen and who accepts the terms as they are now.
     *
     * @param means how the deposit was left, none when there is none
     * @param only which of the things that were wanted together; all when none is named
     */
    public void handOver(Me me, UUID id, @Nullable DepositMeans means, long depositCents, String note, Set<UUID> only) {
        Reservation lead = find(me, id);
        Instant now = clock.now();
        List<Reservation> parts = chosen(lead, only, Reservation::canLeave);
        parts.forEach(part -> refuseWhatOthersWaitFor(part, now));
        for (Reservation part : parts) {
            book.seenOut(part, handOut(part, now), note, me.person());
        }
        if (means != null && depositCents > 0 && lead.depositHeld() == 0) {
            book.deposits().take(lead, me.person(), means, depositCents);
        }
        if (context.isUsedUp(lead.modelId())) {
            parts.stream().filter(part -> !part.isCounted()).forEach(part -> useUp(part, now));
            closeWhenAllIsBack(me, lead);
        } else {
            reservations.saveAndFlush(lead);
        }
    }

    /** In which condition it leaves. What is counted is not expected back: it is gone the moment it is taken. */
    private Condition handOut(Reservation part, Instant now) {
        int terms = context.terms(part.libraryId());
        if (part.isCounted()) {
            context.loans().change(part, one -> {
                one.handOver(terms, now);
                one.comeBack(now);
            });
            return Condition.GOOD;
        }
        context.loans().change(part, one -> one.handOver(terms, now));
        return shelf.handOver(Objects.requireNonNull(part.unitId()));
    }

    private void useUp(Reservation part, Instant now) {
        shelf.useUp(Objects.requireNonNull(part.unitId()), "—");
        context.loans().change(part, one -> one.comeBack(now));
    }

    /** Puts back on the shelf what was not needed of what is used up; nobody has to bring any of it. */
    public void takeRest(Me me, UUID id, int many) {
        context.loans().bringRest(find(me, id), many);
    }

    /** Takes all of it back. */
    public void takeBack(Me me, UUID id, Back back) {
        takeBack(me, id, back, ALL);
    }

    /**
     * Takes things back: all there and all well, everything is settled at once; otherwise the deposit waits for what is
     * agreed, or for what is still out.
     *
     * @param only which of the things that were wanted together; all that are out when none is named
     * @return whether nothing is out any more
     */
    public boolean takeBack(Me me, UUID id, Back back, Set<UUID> only) {
        Reservation lead = find(me, id);
        Instant now = clock.now();
        List<Reservation> parts = chosen(lead, only, part -> part.state().isOut());
        for (Reservation part : parts) {
            context.loans().change(part, one -> one.comeBack(now));
            book.seenBack(part, back, me.person());
        }
        boolean all = context.loans().together(lead).stream()
                .noneMatch(part -> part.state().isOut());
        if (!back.wrong().isEmpty()) {
            book.wrong(lead, back.wrong());
            context.letters().toBorrower(lead, "changed.incident", back.wrong());
        }
        if (closeWhenAllIsBack(me, lead)) {
            context.letters().toBorrower(lead, "returned", "");
        }
        // What is missing is missing: those that came back well can be lent again.
        boolean well = !all && back.condition().compareTo(Condition.DAMAGED) < 0;
        parts.forEach(part ->
                shelf.takeBack(Objects.requireNonNull(part.unitId()), back.condition(), well ? "" : back.wrong()));
        return all;
    }

    /** It will not come back, or what is still out of it. */
    public void lose(Me me, UUID id, String why) {
        Reservation lead = find(me, id);
        List<Reservation> parts = chosen(lead, ALL, part -> part.state().isOut());
        parts.forEach(part -> context.loans().change(part, one -> one.lose(why)));
        book.wrong(lead, why);
        context.letters().toBorrower(lead, "changed.incident", why);
        parts.forEach(part -> shelf.lose(Objects.requireNonNull(part.unitId()), why));
    }

    /** Says what was agreed, keeps so much of the deposit and gives the rest back; false when more is asked than held. */
    public boolean settle(Me me, UUID id, long retained, String agreed) {
        Reservation lead = find(me, id);
        if (context.loans().together(lead).stream()
                .anyMatch(part -> part.state().isOut())) {
            throw new Refusals.Conflict("sharing.desk.parts-out");
        }
        if (retained > lead.depositHeld()) {
            return false;
        }
        book.settle(lead, retained, agreed, me.person());
        close(lead);
        context.letters().toBorrower(lead, "changed.settled", agreed);
        return true;
    }

    /** Ends what is all back with nothing to settle; whether it is. */
    private boolean closeWhenAllIsBack(Me me, Reservation lead) {
        List<Reservation> parts = context.loans().together(lead);
        if (book.isDisputed(lead)
                || parts.stream().anyMatch(part -> part.state().isOut())) {
            return false;
        }
        book.deposits().settle(lead, me.person(), 0, "");
        close(lead);
        return true;
    }

    private void close(Reservation lead) {
        context.loans()
                .changeTogether(
                        lead, state -> state == LoanState.RETURNED || state == LoanState.LOST, Reservation::close);
    }

    /** Those that were named, all of them in the right state, or all that are. */
    private List<Reservation> chosen(Reservation lead, Set<UUID> only, Predicate<Reservation> right) {
        List<Reservation> parts = context.loans().together(lead).stream()
                .filter(part -> only.isEmpty() ? right.test(part) : only.contains(part.getId()))
                .toList();
        boolean known = only.isEmpty() ? !parts.isEmpty() : parts.size() == only.size();
        if (!known || !parts.stream().allMatch(right)) {
            throw new Refusals.Conflict("sharing.loan.conflict");
        }
        return parts;
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
        return context.loans().together(loan).getFirst();
    }
}
