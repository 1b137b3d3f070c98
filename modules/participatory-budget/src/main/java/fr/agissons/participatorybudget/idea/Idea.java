package fr.agissons.participatorybudget.idea;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a resident proposes in an edition. Its words are its authors' until somebody supports it; then they stay. */
@Entity
@Table(name = "budget_idea")
class Idea extends TenantOwned {
    /** What the journal, moderation, comments and the search index call it. */
    static final String KIND = "budget.idea";

    private static final int MOST_ASKED = 20;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Embedded
    private IdeaDetails details;

    @Enumerated(EnumType.STRING)
    private IdeaState state = IdeaState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private int supports;

    /** How many invitations to sign it were sent, whether or not to members: nobody learns from it who is one. */
    private int asked;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Idea() {}

    Idea(UUID edition, UUID author, IdeaDetails details, Instant now) {
        this.editionId = edition;
        this.authorId = author;
        this.details = details;
        this.createdAt = now;
    }

    /** Says it otherwise; false once somebody counts on what it says. */
    boolean change(IdeaDetails said) {
        if (!isFree()) {
            return false;
        }
        refuseUnless(state == IdeaState.DRAFT || said.isWhole());
        details = said;
        return true;
    }

    /** Shows it to everybody. */
    void publish(Instant now) {
        refuseUnless(state == IdeaState.DRAFT && details.isWhole());
        state = IdeaState.PUBLISHED;
        publishedAt = now;
    }

    /** Takes it back; false once somebody supports it. */
    boolean withdraw() {
        refuseUnless(state == IdeaState.PUBLISHED);
        if (!isFree()) {
            return false;
        }
        state = IdeaState.WITHDRAWN;
        return true;
    }

    /** Asks one more person to sign it; false when enough were asked. */
    boolean ask() {
        if (asked >= MOST_ASKED) {
            return false;
        }
        asked++;
        return true;
    }

    /** Nothing of it was promised to anybody yet. */
    boolean isFree() {
        return state == IdeaState.DRAFT || state == IdeaState.PUBLISHED && supports == 0 && outcome == null;
    }

    /** One more, or one fewer, supports it. */
    void supported(int more) {
        refuseUnless(state == IdeaState.PUBLISHED);
        supports += more;
    }

    /** The other is what remains of both. */
    void mergeInto(Idea other) {
        refuseUnless(state == IdeaState.PUBLISHED
                && other.state == IdeaState.PUBLISHED
                && !other.equals(this)
                && other.editionId.equals(editionId));
        state = IdeaState.MERGED;
        mergedInto = other.getId();
        supports = 0;
    }

    /** So many different people support it now that it is one with another. */
    void holds(int people) {
        supports = people;
    }

    /** The services have answered, and everybody may read it. */
    void answered(Outcome found) {
        refuseUnless(state == IdeaState.PUBLISHED);
        outcome = found;
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("budget.idea.conflict");
        }
    }

    StateChanged changedSince(String before, String now, String reason, Instant at) {
        return StateChanged.of(KIND, getId(), before, now, reason, at);
    }

    UUID editionId() {
        return editionId;
    }

    UUID authorId() {
        return authorId;
    }

    IdeaDetails details() {
        return details;
    }

    IdeaState state() {
        return state;
    }

    int supports() {
        return supports;
    }
}
