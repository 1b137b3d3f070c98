package fr.agissons.theming.look;

import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A look the site has worn. The first one is the look it was opened with, published by nobody of the town. */
@Entity
class LookVersion extends TenantOwned {
    @Column(updatable = false)
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> theme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> wording;

    @Column(updatable = false)
    private Instant publishedAt;

    @Column(updatable = false)
    private @Nullable UUID publishedBy;

    @Column(updatable = false)
    private @Nullable Integer restored;

    @Column(updatable = false)
    private String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    LookVersion() {}

    private LookVersion(
            int number, Look look, @Nullable UUID by, Instant at, @Nullable Integer restored, String reason) {
        this.number = number;
        this.theme = look.theme();
        this.wording = look.wording();
        this.publishedBy = by;
        this.publishedAt = at;
        this.restored = restored;
        this.reason = reason;
    }

    /** A look found on the site that no admin of the town put there: the one it was opened with, as a rule. */
    static LookVersion found(int number, Look look, Instant at) {
        return new LookVersion(number, look, null, at, null, "");
    }

    /** The look that follows this one. */
    LookVersion next(Look look, UUID by, Instant at, String why) {
        return new LookVersion(number + 1, look, by, at, null, why);
    }

    /** A former look, worn again after this one. */
    LookVersion again(LookVersion former, UUID by, Instant at) {
        return new LookVersion(number + 1, former.look(), by, at, former.number, "");
    }

    /** What the town's journal says of it. */
    String journalled() {
        String named = "n° " + number + (restored == null ? "" : " ← n° " + restored);
        return reason.isEmpty() ? named : named + " – " + reason;
    }

    int number() {
        return number;
    }

    Look look() {
        return new Look(theme, wording);
    }

    @Nullable
    UUID publishedBy() {
        return publishedBy;
    }
}
