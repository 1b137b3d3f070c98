package fr.agissons.participatorybudget.paper;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.JoinPapers;
import fr.agissons.participatorybudget.ballot.SealBoxes;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts settled papers into the sealed box, once, and keeps a count from starting before that. */
@Service
public class ClosePapers {
    private final SealBoxes boxes;
    private final JoinPapers join;
    private final SheetStore store;
    private final ReadPapers papers;
    private final Attempts attempts;

    ClosePapers(SealBoxes boxes, JoinPapers join, SheetStore store, ReadPapers papers, Attempts attempts) {
        this.boxes = boxes;
        this.join = join;
        this.store = store;
        this.papers = papers;
        this.attempts = attempts;
    }

    /**
     * Closes them; doing so twice changes nothing, and says so.
     *
     * @param remark why papers and voters who were struck off are not as many, which has to be said if they are not
     */
    boolean close(UUID edition, String remark) {
        return attempts.call(() -> {
            boxes.seal(edition);
            Figures figures = papers.figures(edition);
            if (figures.closed()) {
                return false;
            }
            int tenant = Tenancy.current().id().value();
            if (store.areIn(tenant, edition)) {
                throw new Refusals.Conflict(Typed.CLOSED.key());
            }
            if (figures.isOpen()) {
                throw new Refusals.Conflict("budget.paper.still-open");
            }
            if (figures.missing() != 0 && remark.isEmpty()) {
                throw new Refusals.Conflict("budget.paper.wrong.remark");
            }
            return join.join(edition, remark, () -> store.seal(tenant, edition));
        });
    }

    /** Whether a count now would miss papers. */
    public boolean isWaitedFor(UUID edition) {
        return papers.figures(edition).isWaitedFor();
    }

    /** Seals the box of a vote that is over, and refuses a count that would miss papers. */
    public void ready(UUID edition) {
        boxes.seal(edition);
        if (isWaitedFor(edition)) {
            throw new Refusals.Conflict("budget.paper.count-waits");
        }
    }
}
