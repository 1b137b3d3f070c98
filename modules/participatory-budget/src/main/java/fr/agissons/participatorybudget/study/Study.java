package fr.agissons.participatorybudget.study;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody of the services found at one moment; whoever finds more writes the next version. */
@Entity
@Table(name = "budget_study")
class Study extends TenantOwned {
    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(updatable = false)
    private int number;

    @Column(name = "agent_id", updatable = false)
    private UUID agentId;

    @Embedded
    private Finding finding;

    @Column(updatable = false)
    private boolean published;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Study() {}

    Study(UUID idea, int number, UUID agent, Finding finding, boolean published, Instant now) {
        this.ideaId = idea;
        this.number = number;
        this.agentId = agent;
        this.finding = finding;
        this.published = published;
        this.savedAt = now;
    }
}
