package fr.agissons.participatorybudget.annulment;

import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.annulment.Annulment.Annulled;
import fr.agissons.participatorybudget.ballot.AnnulBox;
import fr.agissons.participatorybudget.ballot.SealBoxes;
import fr.agissons.participatorybudget.ballot.StillBox;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.paper.VoidPapers;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Annuls votes. One that is under way is taken again from the start: its rules are free until it opens anew, every vote in the
 * box is a draft, and codes of letters stay good. One that is over, and has no result yet, will never have any.
 */
@Service
class AnnulVotes {
    private final Annulments store;
    private final Editions editions;
    private final Boxes boxes;
    private final AnnulmentNews news;
    private final Attempts attempts;

    AnnulVotes(Annulments store, Editions editions, Boxes boxes, AnnulmentNews news, Attempts attempts) {
        this.store = store;
        this.editions = editions;
        this.boxes = boxes;
        this.news = news;
        this.attempts = attempts;
    }

    /** What an annulment reaches. */
    @Component
    record Boxes(StillBox still, AnnulBox open, SealBoxes seal, VoidPapers papers, TendEditions tend) {}

    /**
     * Proposes to annul it; nothing changes until somebody else decides.
     *
     * @param again between when it is taken again; nothing for one that is over
     */
    void propose(UUID edition, String reason, @Nullable Again again, UUID by) {
        attempts.run(() -> {
            editions.hold(edition);
            EditionView view = view(edition);
            requireNow(view, again == null ? Stage.OVER : Stage.RUNNING);
            if (store.proposed(edition).isPresent()) {
                throw new Refusals.Conflict("budget.annulment.proposed-already");
            }
            Annulment proposed = store.saveAndFlush(new Annulment(edition, reason, again, by, news.now()));
            news.proposed(view, proposed, by);
        });
    }

    /** Takes a proposal back, whoever made it. */
    void withdraw(UUID edition, UUID annulment) {
        attempts.run(() -> {
            editions.hold(edition);
            Annulment proposed = proposed(edition, annulment);
            store.delete(proposed);
            news.withdrawn(proposed);
        });
    }

    /** Decides it, who did not propose it: from this moment on no ballot cast so far counts. */
    void decide(UUID edition, UUID annulment, UUID by) {
        attempts.run(() -> {
            // As whoever seals, and every voter: the box before the edition.
            boxes.still().hold(edition);
            editions.hold(edition);
            EditionView view = view(edition);
            Annulment proposed = proposed(edition, annulment);
            proposed.requireDecidable(by, news.now());
            proposed.again()
                    .ifPresentOrElse(
                            again -> restart(view, proposed, again, by), () -> annulForGood(view, proposed, by));
            news.decided(proposed);
        });
    }

    private void restart(EditionView view, Annulment proposed, Again again, UUID by) {
        requireNow(view, Stage.RUNNING);
        UUID edition = view.id();
        note(view, proposed, boxes.open().votes(edition), by);
        boxes.papers().forget(edition);
        boxes.open().reopen(edition);
        boxes.tend().restart(edition, again.opens(), again.closes(), proposed.reason());
    }

    private void annulForGood(EditionView view, Annulment proposed, UUID by) {
        requireNow(view, Stage.OVER);
        boxes.seal().seal(view.id());
        note(view, proposed, boxes.seal().sealed(view.id()), by);
        boxes.tend().annul(view.id(), proposed.reason());
    }

    private void note(EditionView view, Annulment proposed, int ballots, UUID by) {
        Instant began = Objects.requireNonNull(view.firstBallotAt());
        Instant closes = Objects.requireNonNull(view.phases().result());
        proposed.decide(new Annulled(began, closes, ballots), by, news.now());
        // The database lets nothing of the vote go before it reads this.
        store.saveAndFlush(proposed);
    }

    private void requireNow(EditionView view, Stage stage) {
        if (Stage.of(view, news.now()) != stage) {
            throw new Refusals.Conflict("budget.annulment.not-now");
        }
    }

    private Annulment proposed(UUID edition, UUID annulment) {
        return store.proposed(edition)
                .filter(one -> one.getId().equals(annulment))
                .orElseThrow(() -> new Refusals.Conflict("core.problem.overtaken"));
    }

    private EditionView view(UUID edition) {
        return editions.any(edition).orElseThrow(Refusals.NotFound::new);
    }
}
