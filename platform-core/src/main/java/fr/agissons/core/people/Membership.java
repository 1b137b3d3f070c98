package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in one town, with the town's own copy of the name, address and language. There is no table of persons
 * across towns: the identity provider holds them, and no town can learn who lives in another.
 */
@Entity
public class Membership extends TenantOwned {
    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String displayName;
    private @Nullable String email;
    private Locale language;
    private @Nullable String communeCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> mutedMails;

    @Column(updatable = false)
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    Membership() {}

    public UUID person() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public String displayName() {
        return displayName;
    }

    /** The verified address, or nothing once another account proved to own it. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Locale language() {
        return language;
    }

    /** INSEE code of the commune the person says they live in. */
    public Optional<String> communeCode() {
        return Optional.ofNullable(communeCode);
    }

    /** Prefixes of the mail topics the person does not want. */
    public List<String> mutedMails() {
        return List.copyOf(mutedMails);
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    PersonCard card() {
        return new PersonCard(personId, displayName, email, language);
    }

    boolean reachedAt(String address) {
        return address.equals(email);
    }

    void moveTo(String address) {
        this.email = address;
    }

    void hold(Role role) {
        this.role = role;
    }

    void describe(Profile profile) {
        this.displayName = profile.displayName();
        this.language = profile.language();
        this.communeCode = profile.communeCode();
        this.mutedMails = List.copyOf(profile.mutedMails());
    }
}
