package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody asked to sign an idea with its author, and what they said. */
@Entity
@Table(name = "budget_idea_author")
class Coauthor extends TenantOwned {
    /** What they said. */
    enum State {
        INVITED,
        ACCEPTED,
        DECLINED
    }

    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected Coauthor() {}

    private Coauthor(UUID idea, UUID person, State state, Instant now) {
        this.ideaId = idea;
        this.personId = person;
        this.state = state;
        this.invitedAt = now;
    }

    static Coauthor invited(UUID idea, UUID person, Instant now) {
        return new Coauthor(idea, person, State.INVITED, now);
    }

    /** Somebody who signed what is now part of this idea. */
    static Coauthor joined(UUID idea, UUID person, Instant now) {
        return new Coauthor(idea, person, State.ACCEPTED, now);
    }

    /** Says yes or no, once. False when they have already. */
    boolean answer(boolean yes) {
        if (state != State.INVITED) {
            return false;
        }
        state = yes ? State.ACCEPTED : State.DECLINED;
        return true;
    }

    /** They signed another idea that became this one; false when they had said no to this one, which still holds. */
    boolean join() {
        if (state == State.DECLINED) {
            return false;
        }
        state = State.ACCEPTED;
        return true;
    }

    /** Signs it no more; false when they never did. */
    boolean leave() {
        if (state != State.ACCEPTED) {
            return false;
        }
        state = State.DECLINED;
        return true;
    }

    UUID ideaId() {
        return ideaId;
    }

    UUID personId() {
        return personId;
    }

    boolean hasSigned() {
        return state == State.ACCEPTED;
    }
}
