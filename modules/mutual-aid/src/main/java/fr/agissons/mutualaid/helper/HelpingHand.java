package fr.agissons.mutualaid.helper;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.rule.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has accepted the charter, and how well the town knows them. */
@Entity
@Table(name = "mutualaid_helper")
class HelpingHand extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "mutualaid.helper";

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private int charter;

    @Column(name = "charter_at")
    private Instant charterAt;

    @Enumerated(EnumType.STRING)
    private Level level = Level.DECLARED;

    private boolean suspended;

    private @Nullable String neighbourhood;

    @SuppressWarnings("NullAway.Init")
    protected HelpingHand() {}

    HelpingHand(UUID personId, int charter, Instant now) {
        this.personId = personId;
        this.charter = charter;
        this.charterAt = now;
    }

    void accept(int number, Instant now) {
        charter = number;
        charterAt = now;
    }

    /** Where they can help at a minute's notice, if they say so. */
    void liveIn(@Nullable String part) {
        neighbourhood = part;
    }

    /** The town knows them better, or less well, than it did. */
    void rank(Level next) {
        level = next;
    }

    void suspend() {
        refuseWhen(suspended);
        suspended = true;
    }

    void resume() {
        refuseWhen(!suspended);
        suspended = false;
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("mutualaid.helper.conflict");
        }
    }

    UUID personId() {
        return personId;
    }

    int charter() {
        return charter;
    }

    Level level() {
        return level;
    }

    boolean suspended() {
        return suspended;
    }
}
