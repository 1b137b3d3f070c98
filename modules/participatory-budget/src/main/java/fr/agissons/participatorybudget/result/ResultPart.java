package fr.agissons.participatorybudget.result;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One envelope of a published result, with the file it was counted from. */
@Entity
@Table(name = "budget_result_part")
class ResultPart extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "envelope_id", updatable = false)
    private UUID envelopeId;

    @Column(name = "result_id", updatable = false)
    private UUID resultId;

    @Column(updatable = false)
    private int voters;

    @Column(name = "spent_cents", updatable = false)
    private long spentCents;

    @Column(name = "share_cents", updatable = false)
    private @Nullable Long shareCents;

    @Column(name = "first_share_cents", updatable = false)
    private @Nullable Long firstShareCents;

    @Column(name = "tied_rounds", updatable = false)
    private int tiedRounds;

    @Column(updatable = false)
    private boolean preferred;

    @Column(updatable = false)
    private String options;

    @Column(updatable = false)
    private String file;

    @Column(name = "file_sha256", updatable = false)
    private String sha256;

    @Column(name = "winners_sha256", updatable = false)
    private String winners;

    @SuppressWarnings("NullAway.Init")
    protected ResultPart() {}

    ResultPart(Result result, Counted counted) {
        this.editionId = result.editionId();
        this.resultId = result.getId();
        this.envelopeId = counted.envelope().id();
        this.voters = counted.voters();
        this.spentCents = counted.spentCents();
        this.shareCents = counted.shareCents();
        this.firstShareCents = counted.firstShareCents();
        this.tiedRounds = counted.tiedRounds();
        this.preferred = counted.preferred();
        this.options = counted.options();
        this.file = counted.file();
        this.sha256 = sha256(counted.file());
        this.winners = winners(counted);
    }

    /** What anybody finds who hashes the line that a recount prints of the winners. */
    static String winners(Counted counted) {
        return sha256(counted.named() + "\n");
    }

    /** What anybody finds who hashes the file. */
    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    String sha256() {
        return sha256;
    }

    UUID editionId() {
        return editionId;
    }
}
