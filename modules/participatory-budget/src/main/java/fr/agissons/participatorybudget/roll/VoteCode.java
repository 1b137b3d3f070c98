package fr.agissons.participatorybudget.roll;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter's right to one ballot. Whether it was used is not noted: the ballot box knows, and forgets. */
@Entity
@Table(name = "budget_vote_code")
class VoteCode extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "code_hash", updatable = false)
    private String hash;

    @Column(updatable = false)
    private @Nullable String district;

    @Column(name = "entry_id", updatable = false)
    private @Nullable UUID entryId;

    @SuppressWarnings("NullAway.Init")
    protected VoteCode() {}

    VoteCode(UUID editionId, String hash, @Nullable String district) {
        this.editionId = editionId;
        this.hash = hash;
        this.district = district;
    }

    /** A code that stands for that line of the roll. */
    static VoteCode of(UUID editionId, String hash, RollRow line) {
        VoteCode code = new VoteCode(editionId, hash, line.district());
        code.entryId = line.id();
        return code;
    }
}
