package fr.agissons.participatorybudget.works;

import fr.agissons.core.tenancy.TenantOwned;
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
    @Column(name = "works_id", updatable = false)
    private UUID worksId;

    @Column(updatable = false)
    private String title;

    @Column(name = "planned_on", updatable = false)
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

    UUID worksId() {
        return worksId;
    }

    String title() {
        return title;
    }
}
