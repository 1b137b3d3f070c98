package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Puts paper ballots beside those that were sealed when the vote closed: a second seal, once, with a hash of its own over all
 * of them. The first hash stays as it was written, so that both moments can be told apart for ever.
 */
@Service
public class JoinPapers {
    private final SealBoxes.Boxes store;
    private final SealBoxes boxes;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    JoinPapers(
            SealBoxes.Boxes store,
            SealBoxes boxes,
            Attempts attempts,
            ApplicationEventPublisher events,
            TownClock clock) {
        this.store = store;
        this.boxes = boxes;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** What the second seal makes of the first. */
    enum State {
        SEALED,
        SEALED_WITH_PAPERS
    }

    /**
     * Has the papers written among the sealed ballots and closes the box for good; says whether that was done now.
     *
     * @param remark why there are not as many papers as voters who were struck off, if there are not
     * @param writing puts them in; it runs while nobody else touches the box
     */
    public boolean join(UUID edition, String remark, Runnable writing) {
        return attempts.call(() -> {
            boxes.seal(edition);
            BallotBox box = store.open().ofEdition(edition).orElseThrow(Refusals.NotFound::new);
            if (box.isPaperClosed()) {
                return false;
            }
            writing.run();
            int tenant = Tenancy.current().id().value();
            int all = store.end().sealed(tenant, edition);
            int papers = all - box.ballots();
            String digest = store.end().digest(tenant, edition);
            box.closePaper(papers, digest, remark, clock.now());
            store.open().saveAndFlush(box);
            String said = papers + " / " + all + " / sha256 " + digest + (remark.isEmpty() ? "" : " / " + remark);
            events.publishEvent(StateChanged.of(
                    BallotBox.KIND, box.getId(), State.SEALED, State.SEALED_WITH_PAPERS, said, clock.now()));
            return true;
        });
    }
}
