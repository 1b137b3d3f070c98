package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One round of the budget. Its rules are written until the first ballot; from then on, here as in the database, they stay. */
@Entity
@Table(name = "budget_edition")
class Edition extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.edition";

    @Column(updatable = false)
    private String slug;

    @Embedded
    private EditionWords words;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable Phases phases;

    @Embedded
    private @Nullable VotingRule voting;

    @Embedded
    private @Nullable CountingRule counting;

    @Embedded
    private @Nullable Electorate electorate;

    @Column(name = "tie_seed", updatable = false)
    private String tieSeed;

    @Column(name = "tie_commitment", updatable = false)
    private String tieCommitment;

    /** Written by whoever takes the first ballot, never through this entity. */
    @Column(name = "first_ballot_at", insertable = false, updatable = false)
    private @Nullable Instant firstBallotAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(String slug, EditionWords words, Instant now) {
        this.slug = slug;
        this.words = words;
        this.createdAt = now;
        this.tieSeed = TieSeed.draw();
        this.tieCommitment = TieSeed.commitment(tieSeed);
    }

    /** Describes it anew; the result of a vote does not hang on a comma. */
    void describe(EditionWords next) {
        words = next;
    }

    /**
     * Sets its phases. What is behind us stays, once people could read it; and a vote that is under way ends when it was said,
     * or later, which {@link #extend} tells everybody.
     */
    void plan(Phases next, Instant now) {
        if (next.outOfOrder().isPresent()) {
            throw new IllegalArgumentException("Phases out of order");
        }
        Phases before = phases();
        if (!next.equals(before.followedUp(next.followUp()))) {
            requireUnfrozen();
            if (isUnderVote(now)) {
                throw new Refusals.Conflict("budget.edition.voting");
            }
        }
        if (publishedAt != null && !before.behind(now).equals(next.behind(now))) {
            throw new Refusals.Conflict("budget.edition.past");
        }
        phases = next;
    }

    /** Whether people vote now, or could: one that was opened without its rules may still be moved. */
    private boolean isUnderVote(Instant now) {
        return publishedAt != null
                && voting != null
                && counting != null
                && electorate != null
                && phases().at(now).orElse(null) == Phase.VOTE;
    }

    void rule(VotingRule next) {
        requireUnfrozen();
        voting = next;
    }

    void count(CountingRule next) {
        requireUnfrozen();
        counting = next;
    }

    void admit(Electorate next) {
        requireUnfrozen();
        electorate = next;
    }

    /** Lets everybody see it; false when they do already. */
    boolean publish(Instant now) {
        if (publishedAt != null) {
            return false;
        }
        publishedAt = now;
        return true;
    }

    /** The vote closes later than was said, for everybody or for one district whose people could not vote. */
    Extension extend(Instant until, @Nullable String district, String reason, Instant now) {
        Instant end = phases().result();
        if (end == null || phases().at(now).orElse(null) != Phase.VOTE) {
            throw new Refusals.Conflict("budget.edition.not-voting");
        }
        Phases longer = phases().lasting(until);
        if (!until.isAfter(end) || longer.outOfOrder().isPresent()) {
            throw new IllegalArgumentException("Not a later end: " + until);
        }
        if (district != null && (!isFrozen() || electorate == null || electorate.districts() != Districts.OWN)) {
            throw new IllegalArgumentException("No vote by where people live: " + district);
        }
        phases = longer;
        return new Extension(getId(), end, until, reason, now).of(district);
    }

    /** A vote that was annulled is taken again between these instants; nothing of it is frozen any more. */
    void restart(Instant opens, Instant closes, Instant now) {
        Phases again = phases().restarted(opens, closes, now);
        if (!opens.isAfter(now) || again.outOfOrder().isPresent()) {
            throw new IllegalArgumentException("Not a vote to come: " + again);
        }
        phases = again;
    }

    /** @throws Refusals.Conflict when others could see it, or ballots came in a file */
    void requireDraft() {
        requireUnfrozen();
        if (publishedAt != null) {
            throw new Refusals.Conflict("budget.edition.seen");
        }
    }

    void requireUnfrozen() {
        if (isFrozen()) {
            throw new Refusals.Conflict("budget.edition.frozen");
        }
    }

    boolean isFrozen() {
        return firstBallotAt != null;
    }

    String slug() {
        return slug;
    }

    EditionWords words() {
        return words;
    }

    Phases phases() {
        return phases == null ? Phases.NONE : phases;
    }

    Optional<VotingRule> voting() {
        return Optional.ofNullable(voting);
    }

    Optional<CountingRule> counting() {
        return Optional.ofNullable(counting);
    }

    Optional<Electorate> electorate() {
        return Optional.ofNullable(electorate);
    }

    String tieSeed() {
        return tieSeed;
    }

    String tieCommitment() {
        return tieCommitment;
    }
}
