package fr.agissons.mutualaid.helper;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of what helpers promise, in the town's own words; a version is never changed, a new one follows. */
@Entity
@Table(name = "mutualaid_charter")
class Charter extends TenantOwned {
    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String words;

    @Column(name = "published_by", updatable = false)
    private UUID publishedBy;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(int number, String words, UUID publishedBy, Instant publishedAt) {
        this.number = number;
        this.words = words;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }
}
