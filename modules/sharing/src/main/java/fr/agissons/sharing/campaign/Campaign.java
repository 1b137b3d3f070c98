package fr.agissons.sharing.campaign;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An association, or the town, collects things for a while. */
@Entity
@Table(name = "sharing_campaign")
class Campaign extends TenantOwned {
    /** What the journal and the search index call it. */
    static final String KIND = "sharing.campaign";

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Embedded
    private CampaignDetails details;

    @Column(name = "accepts_more", updatable = false)
    private boolean acceptsMore;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.OPEN;

    private String thanks = "";

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(@Nullable UUID organisation, CampaignDetails details, boolean acceptsMore, Instant now) {
        this.organisationId = organisation;
        this.details = details;
        this.acceptsMore = acceptsMore;
        this.openedAt = now;
    }

    void edit(CampaignDetails next) {
        requireOpen();
        details = next;
    }

    /** It lasts until that day. */
    void extend(LocalDate last) {
        requireOpen();
        details = details.until(last);
    }

    /** It is over, and those who gave are thanked in these words. */
    void close(String words, Instant now) {
        requireOpen();
        state = CampaignState.CLOSED;
        thanks = words;
        closedAt = now;
    }

    void requireOpen() {
        if (state != CampaignState.OPEN) {
            throw new Refusals.Conflict("sharing.campaign.over");
        }
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    CampaignDetails details() {
        return details;
    }

    boolean acceptsMore() {
        return acceptsMore;
    }

    CampaignState state() {
        return state;
    }
}
