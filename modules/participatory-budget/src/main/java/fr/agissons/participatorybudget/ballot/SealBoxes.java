package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the box of a vote that is over. In one transaction what is confirmed is copied under new numbers, in an order drawn
 * by lot; ballots, drafts and receipts go; and the key with which a voter could be led to a choice goes too.
 */
@Service
public class SealBoxes {
    private final Boxes boxes;
    private final Editions editions;
    private final Attempts attempts;
    private final CountAges ages;
    private final Telling telling;

    SealBoxes(Boxes boxes, Editions editions, Attempts attempts, CountAges ages, Telling telling) {
        this.boxes = boxes;
        this.editions = editions;
        this.attempts = attempts;
        this.ages = ages;
        this.telling = telling;
    }

    /** Boxes as voters know them, and their end. */
    @Component
    record Boxes(BallotStore open, SealStore end) {}

    /** Tells the journal. */
    @Component
    record Telling(ApplicationEventPublisher events, TownClock clock) {}

    /** The state a box goes through. */
    enum State {
        OPEN,
        SEALED
    }

    /** Votes that are over and whose box is still to be sealed. */
    List<UUID> due() {
        return attempts.call(() -> boxes.end().due(tenant(), telling.clock().now()));
    }

    /**
     * Seals it if that was not done; whoever wants to count calls this first. A vote that goes on is a conflict, and so is a
     * box in which something was changed since, past everything that keeps it shut: nothing is counted from it.
     */
    public void seal(UUID edition) {
        attempts.run(() -> {
            // Waits for every ballot that is still being written.
            boxes.open().holdAlone(edition.toString());
            // And for whoever is making the vote last longer: its end is read after that. First ballots take these
            // two in the same order.
            editions.hold(edition);
            var view = editions.any(edition).orElseThrow(Refusals.NotFound::new);
            if (view.pollingAt(telling.clock().now()) != Polling.OVER) {
                throw new Refusals.Conflict("budget.ballot.not-over");
            }
            BallotBox box = boxes.open().box(tenant(), edition);
            if (!box.isSealed()) {
                ages.count(view, box.key());
                seal(box);
            } else if (!box.holds(
                    boxes.end().sealed(tenant(), edition), boxes.end().digest(tenant(), edition))) {
                throw new Refusals.Conflict("budget.ballot.box-differs");
            }
        });
    }

    /** How many ballots lie in a sealed box. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int sealed(UUID edition) {
        return boxes.end().sealed(tenant(), edition);
    }

    private void seal(BallotBox box) {
        UUID edition = box.editionId();
        int paper = boxes.end().paperVoters(tenant(), edition);
        boxes.end().seal(tenant(), edition);
        int counted = boxes.end().sealed(tenant(), edition);
        String digest = boxes.end().digest(tenant(), edition);
        boxes.end().empty(tenant(), edition);
        boxes.end().forgetReceipts(tenant(), edition);
        boxes.end().forgetMembers(tenant(), edition);
        box.seal(counted, paper, digest, telling.clock().now());
        boxes.open().saveAndFlush(box);
        telling.events()
                .publishEvent(StateChanged.of(
                        BallotBox.KIND,
                        box.getId(),
                        State.OPEN,
                        State.SEALED,
                        counted + " / sha256 " + digest,
                        telling.clock().now()));
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
