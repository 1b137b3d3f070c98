package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person stands behind one idea. */
@Entity
@Table(name = "budget_support")
class Support extends TenantOwned {
    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    Support(UUID idea, UUID person, Instant now) {
        this.ideaId = idea;
        this.personId = person;
        this.givenAt = now;
    }
}
