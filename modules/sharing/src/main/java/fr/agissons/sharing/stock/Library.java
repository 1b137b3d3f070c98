package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where things are lent: the town's own, an association's, or a resident's home. */
@Entity
@Table(name = "sharing_library")
class Library extends TenantOwned {
    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "owner_id", updatable = false)
    private @Nullable UUID ownerId;

    @Embedded
    private LibraryDetails details;

    @Column(name = "terms_version")
    private int termsVersion = 1;

    private boolean open = true;

    @SuppressWarnings("NullAway.Init")
    protected Library() {}

    Library(@Nullable UUID organisationId, LibraryDetails details) {
        this.organisationId = organisationId;
        this.details = details;
    }

    /** What a resident lends of their own; where they live is kept apart. */
    static Library of(UUID owner, LibraryDetails details) {
        Library library = new Library(null, details);
        library.ownerId = owner;
        return library;
    }

    /** Writes it anew; other terms are a new version of them, which the next to take something home accept. */
    void edit(LibraryDetails next) {
        if (!details.terms().equals(next.terms())) {
            termsVersion++;
        }
        details = next;
    }

    /** Shows what it lends to everybody, or to nobody for a while; what is promised stays promised. */
    void open(boolean shown) {
        open = shown;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    /** Whose things these are, when they are a resident's own. */
    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    LibraryDetails details() {
        return details;
    }

    int termsVersion() {
        return termsVersion;
    }

    boolean isOpen() {
        return open;
    }
}
