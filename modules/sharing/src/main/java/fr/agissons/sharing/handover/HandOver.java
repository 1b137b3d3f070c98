package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.Counter;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.photo.Way;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the counter, and the document both sign about it: one does not happen without the other. */
@Service
@Transactional
public class HandOver {
    private final Counter counter;
    private final WriteStatement write;
    private final Handovers handovers;
    private final Notifications notifications;
    private final TownClock clock;

    HandOver(Counter counter, WriteStatement write, Handovers handovers, Notifications notifications, TownClock clock) {
        this.counter = counter;
        this.write = write;
        this.handovers = handovers;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** How the deposit was left, what there is to say, and which of several things leave; all when none is named. */
    public record Given(@Nullable DepositMeans means, long depositCents, String note, Set<UUID> parts) {
        /** All that was wanted leaves. */
        public Given(@Nullable DepositMeans means, long depositCents, String note) {
            this(means, depositCents, note, Counter.ALL);
        }
    }

    /** How things came back, and which of several; all when none is named. */
    public record Returned(Back back, Set<UUID> parts) {}

    /** The thing leaves; whoever hands it over signs by doing so. */
    public void out(Me me, UUID loan, Given given, Seen seen) {
        counter.handOver(me, loan, given.means(), given.depositCents(), given.note(), given.parts());
        document(me, loan, Way.OUT, given.means(), seen);
    }

    /** The thing is back. */
    public void back(Me me, UUID loan, Back back, Seen seen) {
        back(me, loan, new Returned(back, Counter.ALL), seen);
    }

    /** Several things are back, or some of them: the document is written when the last is. */
    public void back(Me me, UUID loan, Returned returned, Seen seen) {
        if (counter.takeBack(me, loan, returned.back(), returned.parts())) {
            document(me, loan, Way.BACK, null, seen);
        }
    }

    private void document(Me me, UUID loan, Way way, @Nullable DepositMeans means, Seen seen) {
        handovers.flush();
        if (handovers.findByReservationIdAndWay(loan, way).isPresent()) {
            // The rest of what left one by one: both have signed at the first of it.
            return;
        }
        Facts facts = write.facts(loan, way);
        Statement statement = write.statement(facts, way, means, seen.answers(), me.displayName(), loan);
        Handover handover = new Handover(loan, way, statement, me.displayName(), clock.now());
        if (!seen.name().isEmpty()) {
            handover.sign(seen.name(), SignedBy.COUNTER, "", clock.now());
        }
        handovers.saveAndFlush(handover);
        notifications.send(new Notification(
                "sharing.mail.document." + way.slug(),
                facts.borrower(),
                "document:" + way.slug() + ":" + loan,
                List.of(Argument.of(facts.item()), Argument.of(facts.lender())),
                Documents.path(loan)));
    }

    /** The borrower signs on a device of their own, once; nobody else hears of the document. */
    public void sign(Me me, UUID loan, Way way, String remark) {
        Facts facts = write.facts(loan, way);
        if (!facts.borrower().equals(me.person())) {
            throw new Refusals.NotFound();
        }
        sign(loan, way, me.displayName(), SignedBy.PHONE, remark);
    }

    /** The borrower signs at the counter after all, by writing their name. */
    public void signAtCounter(Me me, UUID loan, Way way, String name) {
        write.requireKeeper(me, loan, way);
        sign(loan, way, name, SignedBy.COUNTER, "");
    }

    private void sign(UUID loan, Way way, String name, SignedBy means, String remark) {
        Handover handover = handovers.findByReservationIdAndWay(loan, way).orElseThrow(Refusals.NotFound::new);
        handover.sign(name, means, remark, clock.now());
        handovers.saveAndFlush(handover);
    }
}
