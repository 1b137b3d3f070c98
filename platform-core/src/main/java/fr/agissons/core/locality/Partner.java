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
