package fr.agissons.participatorybudget.works;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether somebody wants to know what becomes of a project; whoever proposed or supported it does, until they say no. */
@Entity
@Table(name = "budget_works_follower")
class WorksFollower extends TenantOwned {
    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private boolean wants;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected WorksFollower() {}

    WorksFollower(UUID projectId, UUID personId, Instant now) {
        this.projectId = projectId;
        this.personId = personId;
        this.since = now;
    }

    void decide(boolean yes, Instant now) {
        wants = yes;
        since = now;
    }
}
