package fr.agissons.core.people.organisation;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that acts in the town and the people who act for it. Its rules: a moderator decides what is public, what a
 * moderator checked does not change behind their back, and somebody always owns it.
 */
@Entity
class Organisation extends TenantOwned {
    private String name;
    private String nameKey;

    @Column(updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String rna;
    private @Nullable String tribunal;
    private @Nullable Integer tribunalVolume;
    private @Nullable Integer tribunalFolio;
    private @Nullable String siret;
    private String description;
    private @Nullable String website;
    private @Nullable String contactEmail;
    private @Nullable String communeCode;

    @Enumerated(EnumType.STRING)
    private OrganisationState state = OrganisationState.DRAFT;

    private @Nullable String reason;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant submittedAt;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrganisationMember> members = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    Organisation() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    Organisation(OrganisationDraft draft, String slug, UUID owner, Instant now) {
        this.slug = slug;
        this.createdAt = now;
        var founder = new OrganisationMember(this, owner, MemberRole.OWNER, now);
        founder.join(now);
        members.add(founder);
        write(draft);
    }

    /** Takes over a draft without errors; what a moderator checked only changes while it is a draft. */
    List<FieldError> edit(OrganisationDraft draft) {
        require(EnumSet.complementOf(EnumSet.of(OrganisationState.WITHDRAWN)));
        if (state != OrganisationState.DRAFT && !identity().equals(OrganisationIdentity.of(draft))) {
            return List.of(new FieldError("name", "core.organisation.error.identity-checked"));
        }
        write(draft);
        return List.of();
    }

    private void write(OrganisationDraft draft) {
        var identity = OrganisationIdentity.of(draft);
        var entry = identity.tribunal();
        this.name = identity.name();
        this.nameKey = Typed.key(name);
        this.kind = identity.kind();
        this.rna = identity.rna() == null ? null : identity.rna().value();
        this.tribunal = entry == null ? null : entry.tribunal();
        this.tribunalVolume = entry == null ? null : entry.volume();
        this.tribunalFolio = entry == null ? null : entry.folio();
        this.siret = identity.siret() == null ? null : identity.siret().value();
        this.description = draft.description().strip();
        this.website = Typed.website(draft.website()).orElse(null);
        this.contactEmail = Typed.email(draft.contactEmail()).orElse(null);
        this.communeCode = OrganisationDraft.commune(draft.communeCode()).orElse(null);
    }

    private OrganisationIdentity identity() {
        var entry = tribunal == null || tribunalVolume == null || tribunalFolio == null
                ? null
                : new TribunalEntry(tribunal, tribunalVolume, tribunalFolio);
        return new OrganisationIdentity(
                name, kind, rna == null ? null : new Rna(rna), entry, siret == null ? null : new Siret(siret));
    }

    /** Asks the moderators to look at it; refused while the number its kind needs is missing. */
    List<FieldError> submit(Instant now) {
        require(Set.of(OrganisationState.DRAFT));
        var missing = identity().missing();
        if (missing.isEmpty()) {
            this.state = OrganisationState.PENDING;
            this.submittedAt = now;
            this.reason = null;
        }
        return missing;
    }

    void validate() {
        require(Set.of(OrganisationState.PENDING));
        this.state = OrganisationState.VALIDATED;
    }

    void refuse(String reason) {
        require(Set.of(OrganisationState.PENDING));
        this.state = OrganisationState.DRAFT;
        this.reason = reason;
    }

    void flag(String reason) {
        require(Set.of(OrganisationState.VALIDATED));
        this.state = OrganisationState.FLAGGED;
        this.reason = reason;
    }

    void restore() {
        require(Set.of(OrganisationState.FLAGGED));
        this.state = OrganisationState.VALIDATED;
        this.reason = null;
    }

    void withdraw() {
        require(EnumSet.complementOf(EnumSet.of(OrganisationState.WITHDRAWN)));
        this.state = OrganisationState.WITHDRAWN;
    }

    private void require(Set<OrganisationState> states) {
        if (!states.contains(state)) {
            throw new Refusals.Conflict("core.organisation.error.state");
        }
    }

    /** Asks a person to join; asking again changes the role offered. */
    void invite(UUID person, MemberRole role, Instant now) {
        member(person).filter(known -> !known.joined()).ifPresentOrElse(invited -> invited.become(role), () -> {
            if (member(person).isEmpty()) {
                members.add(new OrganisationMember(this, person, role, now));
            }
        });
    }

    void accept(UUID person, Instant now) {
        member(person)
                .filter(invited -> !invited.joined())
                .orElseThrow(Refusals.NotFound::new)
                .join(now);
    }

    /** Takes a person out, or their invitation back. */
    MemberChange remove(UUID person) {
        var member = member(person).orElseThrow(Refusals.NotFound::new);
        if (lastOwner(member)) {
            return MemberChange.LAST_OWNER;
        }
        members.remove(member);
        return MemberChange.DONE;
    }

    MemberChange promote(UUID person, MemberRole role) {
        var member = member(person).orElseThrow(Refusals.NotFound::new);
        if (role != MemberRole.OWNER && lastOwner(member)) {
            return MemberChange.LAST_OWNER;
        }
        member.become(role);
        return MemberChange.DONE;
    }

    private boolean lastOwner(OrganisationMember member) {
        return member.owns()
                && members.stream().filter(OrganisationMember::owns).count() == 1;
    }

    Optional<OrganisationMember> member(UUID person) {
        return members.stream().filter(member -> member.person().equals(person)).findAny();
    }

    boolean hasOwner(UUID person) {
        return member(person).filter(OrganisationMember::owns).isPresent();
    }

    boolean hasManager(UUID person) {
        return member(person)
                .filter(one -> one.joined() && one.role().manages())
                .isPresent();
    }

    /** Whether this person is one of its own: an invitation alone makes nobody that. */
    boolean hasJoined(UUID person) {
        return member(person).filter(OrganisationMember::joined).isPresent();
    }

    List<OrganisationMember> members() {
        return List.copyOf(members);
    }

    OrganisationState state() {
        return state;
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(OrganisationState before, String reason, Instant now) {
        return StateChanged.of(OrganisationSource.KIND, getId(), before, state, reason, now);
    }

    OrganisationCard card() {
        return new OrganisationCard(getId(), slug, name, kind, state == OrganisationState.VALIDATED);
    }

    OrganisationView view() {
        return new OrganisationView(
                getId(),
                version(),
                slug,
                name,
                nameKey,
                kind,
                state,
                Optional.ofNullable(reason),
                description,
                new OrganisationView.Contact(
                        Optional.ofNullable(website),
                        Optional.ofNullable(contactEmail),
                        Optional.ofNullable(communeCode)),
                identity().numbers(),
                Optional.ofNullable(submittedAt));
    }
}
