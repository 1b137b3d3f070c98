package fr.agissons.core.locality;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Somebody the town stands with, and says so on its site. */
@Entity
class Partner extends TenantOwned {
    private String name;
    private String line;
    private @Nullable String website;
    private @Nullable String logo;
    private @Nullable String logoAlt;
    private int position;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Partner() {}

    Partner(PartnerDraft draft, int position) {
        this.name = draft.name();
        this.line = draft.line();
        this.website = draft.address();
        this.position = position;
    }

    void describe(PartnerDraft draft) {
        name = draft.name();
        line = draft.line();
        website = draft.address();
    }

    /** Shows this picture beside its name; nothing takes away the one it had. */
    void show(@Nullable PartnerLogo picture) {
        logo = picture == null ? null : picture.file().toString();
        logoAlt = picture == null ? null : picture.alt();
    }

    /** Changes places with another one. */
    void swapWith(Partner other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    String name() {
        return name;
    }
}
