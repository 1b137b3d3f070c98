package fr.agissons.participatorybudget.works;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one chosen project. */
@Entity
@Table(name = "budget_works")
class Works extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.works";

    static final int MOST_STEPS = 50;
    static final int SHORTEST_REASON = 10;
    static final long MOST_CENTS = 100_000_000_000L;

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PREPARED;

    private @Nullable LocalDate due;

    @Column(name = "spent_cents")
    private long spentCents;

    private int steps;

    private int reached;

    @SuppressWarnings("NullAway.Init")
    protected Works() {}

    Works(UUID editionId, UUID projectId) {
        this.editionId = editionId;
        this.projectId = projectId;
    }

    /** @throws Refusals.Conflict when it is late or abandoned, and nobody says why */
    void become(Status next, @Nullable LocalDate expected, String reason) {
        if (next.needsReason() && reason.length() < SHORTEST_REASON) {
            throw new Refusals.Conflict("budget.works.wrong.reason");
        }
        status = next;
        due = next == Status.DELIVERED || next == Status.ABANDONED ? null : expected;
    }

    /**
     * An expense, or one taken back when it is below zero.
     *
     * @param price what the project was to cost; whoever goes beyond says why
     * @throws Refusals.Conflict when more would be taken back than was ever spent, or too much is spent without a reason
     */
    void spend(long cents, long price, String words) {
        long next = spentCents + cents;
        if (cents > 0 && next > price && words.length() < SHORTEST_REASON) {
            throw new Refusals.Conflict("budget.works.wrong.reason");
        }
        if (next < 0 || next > MOST_CENTS) {
            throw new Refusals.Conflict("budget.works.wrong.sum");
        }
        spentCents = next;
    }

    /** @throws Refusals.Conflict when there are as many as a page can show */
    void plan() {
        if (steps >= MOST_STEPS) {
            throw new Refusals.Conflict("budget.works.wrong.steps");
        }
        steps++;
    }

    void drop() {
        steps--;
    }

    void reach() {
        reached++;
    }

    Status status() {
        return status;
    }

    UUID projectId() {
        return projectId;
    }
}
