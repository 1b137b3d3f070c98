package fr.agissons.participatorybudget.result;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.participatorybudget.result.Counted.Detail;
import fr.agissons.participatorybudget.result.Counted.Line;
import fr.agissons.participatorybudget.result.Counted.Payment;
import fr.agissons.participatorybudget.result.Counted.Spent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One project of a published result. */
@Entity
@Table(name = "budget_result_line")
class ResultLine extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "part_id", updatable = false)
    private UUID partId;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private @Nullable Integer place;

    @Column(updatable = false)
    private int votes;

    @Column(updatable = false)
    private long score;

    @Column(updatable = false)
    private boolean added;

    @Column(updatable = false)
    private boolean majority;

    @Column(name = "paid_in_full", updatable = false)
    private @Nullable Integer paidInFull;

    @Column(name = "paid_in_part", updatable = false)
    private @Nullable Integer paidInPart;

    @Column(name = "price_cents", updatable = false)
    private @Nullable Long priceCents;

    @Column(name = "in_part_cents", updatable = false)
    private @Nullable Long inPartCents;

    @Column(name = "left_cents", updatable = false)
    private @Nullable Long leftCents;

    @Column(updatable = false)
    private @Nullable Integer round;

    @Column(name = "effective_votes", updatable = false)
    private @Nullable Double effectiveVotes;

    @Column(name = "moment_cents", updatable = false)
    private @Nullable Long momentCents;

    @Column(name = "best_cents", updatable = false)
    private @Nullable Long bestCents;

    @Column(name = "votes_missing", updatable = false)
    private @Nullable Integer votesMissing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "spent_on", updatable = false)
    private List<UUID> spentOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "spent_cents", updatable = false)
    private List<Long> spentCents;

    @SuppressWarnings("NullAway.Init")
    protected ResultLine() {}

    ResultLine(ResultPart part, Line line) {
        this.editionId = part.editionId();
        this.partId = part.getId();
        this.projectId = line.project().id();
        this.place = line.place();
        this.votes = line.votes();
        this.score = line.score();
        this.added = line.added();
        this.majority = line.majority();
        this.leftCents = line.leftCents();
        Detail detail = line.detail();
        this.round = detail.round();
        this.effectiveVotes = detail.effectiveVotes();
        this.momentCents = detail.momentCents();
        this.bestCents = detail.bestCents();
        this.votesMissing = detail.votesMissing();
        this.spentOn = detail.spent().stream().map(Spent::project).toList();
        this.spentCents = detail.spent().stream().map(Spent::cents).toList();
        Payment payment = line.payment();
        if (payment != null) {
            this.paidInFull = payment.inFull();
            this.paidInPart = payment.inPart();
            this.priceCents = payment.priceCents();
            this.inPartCents = payment.inPartCents();
        }
    }
}
