package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ballot box of one edition: open while it has a key, sealed once it has none. */
@Entity
@Table(name = "budget_ballot_box")
class BallotBox extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.ballot-box";

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "voter_key")
    private byte @Nullable [] voterKey;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    private @Nullable Integer ballots;

    private @Nullable String digest;

    @Column(name = "paper_voters")
    private @Nullable Integer paperVoters;

    @Column(name = "paper_closed_at")
    private @Nullable Instant paperClosedAt;

    @Column(name = "paper_ballots")
    private @Nullable Integer paperBallots;

    @Column(name = "paper_digest")
    private @Nullable String paperDigest;

    @Column(name = "paper_remark")
    private @Nullable String paperRemark;

    @SuppressWarnings("NullAway.Init")
    protected BallotBox() {}

    boolean isSealed() {
        return sealedAt != null;
    }

    BoxKey key() {
        if (voterKey == null) {
            throw new IllegalStateException("A sealed box has no key");
        }
        return new BoxKey(voterKey);
    }

    /** So many ballots are in it, and so many more will come on paper; from now on nobody can tell whose. */
    void seal(int counted, int onPaper, String over, Instant now) {
        if (isSealed()) {
            throw new IllegalStateException("Sealed already");
        }
        voterKey = null;
        ballots = counted;
        paperVoters = onPaper;
        digest = over;
        sealedAt = now;
    }

    /** So many paper ballots are in it too; the hash is over all of them, whichever way they came. */
    void closePaper(int counted, String over, String remark, Instant now) {
        if (!isSealed() || paperClosedAt != null) {
            throw new IllegalStateException("Paper comes after the seal, once");
        }
        paperBallots = counted;
        paperDigest = over;
        paperRemark = remark;
        paperClosedAt = now;
    }

    boolean isPaperClosed() {
        return paperClosedAt != null;
    }

    /** Whether so many ballots with that hash are those that were sealed last. */
    boolean holds(int counted, String over) {
        return isPaperClosed()
                ? over.equals(paperDigest) && counted == ballots() + (paperBallots == null ? 0 : paperBallots)
                : over.equals(digest) && counted == ballots();
    }

    UUID editionId() {
        return editionId;
    }

    int ballots() {
        return ballots == null ? 0 : ballots;
    }
}
