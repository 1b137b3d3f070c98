package fr.agissons.theming.look;

import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The look that a town's admins are preparing; seen by nobody else. */
@Entity
class LookDraft extends TenantOwned {
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> theme;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> wording;

    private Instant changedAt;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    LookDraft() {}

    LookDraft(Look look, UUID by, Instant at) {
        this.theme = look.theme();
        this.wording = look.wording();
        this.changedBy = by;
        this.changedAt = at;
    }

    Look look() {
        return new Look(theme, wording);
    }

    UUID changedBy() {
        return changedBy;
    }

    /** Another look in its place; the same one changes nothing, not even the date. */
    void become(Look look, UUID by, Instant at) {
        if (look.equals(look())) {
            return;
        }
        this.theme = look.theme();
        this.wording = look.wording();
        this.changedBy = by;
        this.changedAt = at;
    }
}
