package fr.agissons.participatorybudget.works;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone on the way to a project that is built. */
@Entity
@Table(name = "budget_works_step")
class WorksStep extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.works-step";

    /** What the journal tells of it. */
    enum State {
        AHEAD,
        CORRECTED,
        DROPPED
    }

    @Column(name = "works_id", updatable = false)
    private UUID worksId;

    private String title;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "reached_on")
    private @Nullable LocalDate reachedOn;

    @SuppressWarnings("NullAway.Init")
    protected WorksStep() {}

    WorksStep(UUID worksId, String title, @Nullable LocalDate plannedOn) {
        this.worksId = worksId;
        this.title = title;
        this.plannedOn = plannedOn;
    }

    /** Returns whether it was not reached before. */
    boolean reach(LocalDate day) {
        if (reachedOn != null) {
            return false;
        }
        reachedOn = day;
        return true;
    }

    /** Another name or another day, as long as it lies ahead: what was told of it stays as it was told. */
    void correct(String other, @Nullable LocalDate day) {
        requireAhead();
        title = other;
        plannedOn = day;
    }

    /** @throws Refusals.Conflict when it is reached, and everybody was told */
    void requireAhead() {
        if (reachedOn != null) {
            throw new Refusals.Conflict("budget.works.wrong.reached");
        }
    }

    UUID worksId() {
        return worksId;
    }

    /** Its name and its day, for the journal. */
    String said() {
        return plannedOn == null ? title : title + " (" + plannedOn + ")";
    }

    String title() {
        return title;
    }
}
