package fr.agissons.participatorybudget.takeover;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an edition's vote came in a file, and in which: the same file is not taken over twice. */
@Entity
@Table(name = "budget_takeover")
class Takeover extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private int blank;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected Takeover() {}

    /**
     * A vote that was taken over.
     *
     * @param editionId the edition it became
     * @param digest SHA-256 of the file's bytes as they were sent
     * @param blank how many of its ballots named nothing
     * @param takenAt when
     */
    Takeover(UUID editionId, String digest, int blank, Instant takenAt) {
        this.editionId = editionId;
        this.digest = digest;
        this.blank = blank;
        this.takenAt = takenAt;
    }

    UUID editionId() {
        return editionId;
    }
}
