package fr.agissons.participatorybudget.result;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.participatorybudget.result.Counted.Line;
import fr.agissons.participatorybudget.result.Counted.Payment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
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
        Payment payment = line.payment();
        if (payment != null) {
            this.paidInFull = payment.inFull();
            this.paidInPart = payment.inPart();
            this.priceCents = payment.priceCents();
            this.inPartCents = payment.inPartCents();
        }
    }
}
