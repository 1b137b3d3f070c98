package fr.agissons.participatorybudget.study;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody of the services looks after an idea. */
@Entity
@Table(name = "budget_assignment")
class Assignment extends TenantOwned {
    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID idea, UUID agent, Instant now) {
        this.ideaId = idea;
        this.agentId = agent;
        this.assignedAt = now;
    }

    void handOver(UUID next, Instant now) {
        agentId = next;
        assignedAt = now;
    }
}
