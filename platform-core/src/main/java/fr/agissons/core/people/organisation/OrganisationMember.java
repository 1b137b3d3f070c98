package fr.agissons.core.people.organisation;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of an organisation: invited first, member once they accepted. */
@Entity
class OrganisationMember extends TenantOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column(updatable = false)
    private Instant invitedAt;

    private @Nullable Instant joinedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    OrganisationMember() {}

    OrganisationMember(Organisation organisation, UUID person, MemberRole role, Instant invitedAt) {
        this.organisation = organisation;
        this.personId = person;
        this.role = role;
        this.invitedAt = invitedAt;
    }

    UUID person() {
        return personId;
    }

    MemberRole role() {
        return role;
    }

    boolean joined() {
        return joinedAt != null;
    }

    boolean owns() {
        return joined() && role == MemberRole.OWNER;
    }

    void join(Instant now) {
        this.joinedAt = now;
    }

    void become(MemberRole role) {
        this.role = role;
    }

    Organisation organisation() {
        return organisation;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
