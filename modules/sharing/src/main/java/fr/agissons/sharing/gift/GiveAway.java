package fr.agissons.sharing.gift;

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

/** Something that somebody gives or looks for, and how many of it are promised and gone. */
@Entity
@Table(name = "sharing_gift")
class GiveAway extends TenantOwned {
    /** What the journal and the search index call it. */
    static final String KIND = "sharing.gift";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(name = "author_id", updatable = false)
    private @Nullable UUID authorId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Embedded
    private GiftDetails details;

    @Embedded
    private RoughPlace place;

    private @Nullable String picture;
    private int promised;
    private int given;

    @Enumerated(EnumType.STRING)
    private GiftState state;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected GiveAway() {}

    GiveAway(UUID author, Announcement said, boolean readFirst, Instant now, Instant expiresAt) {
        this.way = said.way();
        this.authorId = author;
        this.organisationId = said.organisation();
        this.details = said.details();
        this.place = said.place();
        this.state = readFirst ? GiftState.PENDING : GiftState.OPEN;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** It is described anew, as long as nobody counts on what they read. */
    void edit(GiftDetails next, RoughPlace where, boolean readFirst, Instant until) {
        refuseUnless(isEditable());
        details = next;
        place = where;
        expiresAt = until;
        state = readFirst ? GiftState.PENDING : state;
    }

    /** It is shown in a picture, or no longer. */
    void show(@Nullable String path, boolean readFirst) {
        refuseUnless(isEditable());
        picture = path;
        state = readFirst ? GiftState.PENDING : state;
    }

    private boolean isEditable() {
        return (state == GiftState.PENDING || state == GiftState.OPEN) && promised + given == 0;
    }

    /** Somebody of the town has read it. */
    void publish() {
        refuseUnless(state == GiftState.PENDING || state == GiftState.HIDDEN);
        state = given == details.quantity() ? GiftState.GIVEN : GiftState.OPEN;
        settledAt = null;
    }

    /** Promises so many, if there are as many left; false when there are fewer or its time is over. */
    boolean promise(int pieces, Instant now) {
        if (!state.isLive() || !expiresAt.isAfter(now) || pieces > free()) {
            return false;
        }
        promised += pieces;
        follow(now);
        return true;
    }

    /** So many that were promised are free again. */
    void release(int pieces, Instant now) {
        promised -= pieces;
        follow(now);
    }

    /** So many that were promised have changed hands. */
    void handOver(int pieces, Instant now) {
        promised -= pieces;
        given += pieces;
        follow(now);
    }

    private void follow(Instant now) {
        if (!state.isLive()) {
            return;
        }
        boolean gone = given == details.quantity();
        state = gone ? GiftState.GIVEN : free() == 0 ? GiftState.PROMISED : GiftState.OPEN;
        settledAt = gone ? now : null;
    }

    /** It stays up until that instant, also when its time was over. */
    void renew(Instant until, Instant now) {
        refuseUnless((state.isLive() || state == GiftState.EXPIRED) && until.isAfter(now));
        expiresAt = until;
        state = state == GiftState.EXPIRED ? GiftState.OPEN : state;
        settledAt = null;
    }

    /** Whoever wrote it takes back what is left; nothing of it is promised any more. */
    void withdraw(Instant now) {
        refuseUnless(state.isLive() || state == GiftState.PENDING);
        end(GiftState.WITHDRAWN, now);
    }

    /** The town takes it off. */
    void hide(Instant now) {
        refuseUnless(state.isLive() || state == GiftState.PENDING);
        end(GiftState.HIDDEN, now);
    }

    /** Its time is over and nobody counts on it. */
    boolean expire(Instant now) {
        if (state.at(now, expiresAt, promised) != GiftState.EXPIRED || state == GiftState.EXPIRED) {
            return false;
        }
        end(GiftState.EXPIRED, now);
        return true;
    }

    private void end(GiftState how, Instant now) {
        state = how;
        promised = 0;
        settledAt = now;
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("sharing.gift.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(GiftState before, String reason, Instant now) {
        return StateChanged.of(KIND, getId(), before, state, reason, now);
    }

    int free() {
        return details.quantity() - promised - given;
    }

    Way way() {
        return way;
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    GiftDetails details() {
        return details;
    }

    GiftState state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
