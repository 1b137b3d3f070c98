package fr.agissons.mutualaid.bank;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** So many minutes from one account to another: never changed, never taken away; another one can only go the other way. */
@Entity
@Table(name = "mutualaid_transfer")
class Transfer extends TenantOwned {
    /** How long it can be reversed. */
    static final Duration REVERSIBLE = Duration.ofDays(30);

    @Column(name = "key", updatable = false)
    private UUID formKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "from_account", updatable = false)
    private UUID fromAccount;

    @Column(name = "to_account", updatable = false)
    private UUID toAccount;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private String words;

    @Column(name = "match_id", updatable = false)
    private @Nullable UUID matchId;

    @Column(name = "invitation_id", updatable = false)
    private @Nullable UUID invitationId;

    @Column(updatable = false)
    private @Nullable UUID reverses;

    @Column(name = "by_person", updatable = false)
    private UUID by;

    @Column(updatable = false)
    private Instant at;

    /** Why minutes move. */
    enum Kind {
        /** Somebody helped. */
        HELP,
        /** An earlier transfer was a mistake. */
        REVERSAL,
        /** Somebody leaves: what they had or owed goes to the town's account. */
        WRITE_OFF
    }

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    private Transfer(UUID key, Kind kind, UUID from, UUID to, int minutes, String words, UUID by, Instant at) {
        this.formKey = key;
        this.kind = kind;
        this.fromAccount = from;
        this.toAccount = to;
        this.minutes = minutes;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    /** Somebody helped. */
    static Transfer help(Payment payment, UUID from, UUID to, Instant at) {
        Transfer help =
                new Transfer(payment.key(), Kind.HELP, from, to, payment.minutes(), payment.words(), payment.by(), at);
        help.matchId = payment.match();
        help.invitationId = payment.invitation();
        return help;
    }

    /** The same the other way. */
    Transfer reversal(UUID reverser, Instant now) {
        Transfer back = new Transfer(getId(), Kind.REVERSAL, toAccount, fromAccount, minutes, "", reverser, now);
        back.reverses = getId();
        return back;
    }

    /** What somebody who leaves had, or owed. */
    static Transfer writeOff(Account leaving, Account town, String why, UUID staff, Instant now) {
        boolean owed = leaving.balance() < 0;
        return new Transfer(
                UUID.randomUUID(),
                Kind.WRITE_OFF,
                owed ? town.getId() : leaving.getId(),
                owed ? leaving.getId() : town.getId(),
                Math.abs(leaving.balance()),
                why,
                staff,
                now);
    }

    /** Whether it can still be reversed at that instant. */
    boolean isReversible(Instant now) {
        return kind == Kind.HELP && at.plus(REVERSIBLE).isAfter(now);
    }

    UUID from() {
        return fromAccount;
    }

    UUID to() {
        return toAccount;
    }

    int minutes() {
        return minutes;
    }

    Instant at() {
        return at;
    }
}
