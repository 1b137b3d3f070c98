package fr.agissons.mutualaid.desk;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of what the town did about a request: a call, a mail, a visit; never changed once written. */
@Entity
@Table(name = "mutualaid_follow_up")
class FollowUp extends TenantOwned {
    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(updatable = false)
    private String words;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(UUID requestId, UUID author, Way way, String words, Instant now) {
        this.requestId = requestId;
        this.author = author;
        this.way = way;
        this.words = words;
        this.notedAt = now;
    }
}
