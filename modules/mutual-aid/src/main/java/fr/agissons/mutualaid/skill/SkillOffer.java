package fr.agissons.mutualaid.skill;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.request.PublicPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody offers what they know how to do; it is held to be true for half a year, then they are asked again. */
@Entity
@Table(name = "mutualaid_skill")
class SkillOffer extends TenantOwned {
    /** What the journal and the search index call it. */
    static final String KIND = "mutualaid.skill";

    /** How long an offer is held to be true without a word. */
    static final Duration FRESH = Duration.ofDays(180);

    /** How long an answer is waited for before the offer rests. */
    static final Duration PATIENCE = Duration.ofDays(14);

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Embedded
    private SkillDetails details;

    @Embedded
    private PublicPlace place;

    @Enumerated(EnumType.STRING)
    private SkillState state = SkillState.ACTIVE;

    @Column(updatable = false)
    private int taken;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    @SuppressWarnings("NullAway.Init")
    protected SkillOffer() {}

    SkillOffer(UUID person, SkillDetails details, PublicPlace place, Instant now) {
        this.personId = person;
        this.details = details;
        this.place = place;
        this.createdAt = now;
        this.confirmedAt = now;
    }

    /** What it says from now on; whoever rewrites it holds it to be true. Fewer at a time than are under way is refused. */
    boolean change(SkillDetails said, PublicPlace where, Instant now) {
        refuseWhen(state == SkillState.ARCHIVED);
        Integer limit = said.atOnce();
        if (limit != null && limit < taken) {
            return false;
        }
        details = said;
        place = where;
        confirm(now);
        return true;
    }

    /** It is still true. */
    void confirm(Instant now) {
        refuseWhen(state == SkillState.ARCHIVED);
        confirmedAt = now;
        askedAt = null;
    }

    void pause() {
        refuseWhen(state != SkillState.ACTIVE);
        state = SkillState.PAUSED;
    }

    void resume(Instant now) {
        refuseWhen(state != SkillState.PAUSED);
        state = SkillState.ACTIVE;
        confirm(now);
    }

    void archive() {
        refuseWhen(state == SkillState.ARCHIVED);
        state = SkillState.ARCHIVED;
    }

    /** Half a year has passed without a word: they are asked whether it is still true. False when there is nothing to ask. */
    boolean ask(Instant now) {
        boolean due = state == SkillState.ACTIVE && askedAt == null && !confirmedAt.isAfter(now.minus(FRESH));
        if (due) {
            askedAt = now;
        }
        return due;
    }

    /** The town takes it from everybody's sight, and says why; nothing shows it again. */
    void hide(@Nullable String reason) {
        refuseWhen((hiddenReason == null) == (reason == null));
        hiddenReason = reason;
    }

    private static void refuseWhen(boolean wrongState) {
        if (wrongState) {
            throw new Refusals.Conflict("mutualaid.skill.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(String before, String reason, Instant now) {
        return StateChanged.of(KIND, getId(), before, standing(), reason, now);
    }

    /** Its state by name, the town's hand included. */
    String standing() {
        return hiddenReason == null ? state.name() : "HIDDEN";
    }

    UUID personId() {
        return personId;
    }

    SkillDetails details() {
        return details;
    }
}
