package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What authors add to an idea once people count on what it says. */
@Entity
@Table(name = "budget_clarification")
class Clarification extends TenantOwned {
    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(updatable = false)
    private String words;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Clarification() {}

    Clarification(UUID idea, String words, Instant now) {
        this.ideaId = idea;
        this.words = words;
        this.writtenAt = now;
    }
}
