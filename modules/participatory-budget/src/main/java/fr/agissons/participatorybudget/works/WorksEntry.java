package fr.agissons.participatorybudget.works;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.participatorybudget.project.ProjectPicture;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was told of a project; it stays as it was told. */
@Entity
@Table(name = "budget_works_entry")
class WorksEntry extends TenantOwned {
    @Column(name = "works_id", updatable = false)
    private UUID worksId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Told kind;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Status status;

    @Column(updatable = false)
    private String words;

    @Column(name = "paid_on", updatable = false)
    private @Nullable LocalDate paidOn;

    @Column(updatable = false)
    private @Nullable Long cents;

    @Embedded
    private @Nullable ProjectPicture picture;

    @SuppressWarnings("NullAway.Init")
    protected WorksEntry() {}

    private WorksEntry(UUID worksId, Told kind, String words, Instant now) {
        this.worksId = worksId;
        this.kind = kind;
        this.words = words;
        this.toldAt = now;
    }

    static WorksEntry status(UUID works, Status status, String words, Instant now) {
        WorksEntry entry = new WorksEntry(works, Told.STATUS, words, now);
        entry.status = status;
        return entry;
    }

    static WorksEntry step(UUID works, String title, Instant now) {
        return new WorksEntry(works, Told.STEP, title, now);
    }

    static WorksEntry expense(UUID works, long cents, LocalDate day, String words, Instant now) {
        WorksEntry entry = new WorksEntry(works, Told.EXPENSE, words, now);
        entry.cents = cents;
        entry.paidOn = day;
        return entry;
    }

    static WorksEntry news(UUID works, String words, @Nullable ProjectPicture picture, Instant now) {
        WorksEntry entry = new WorksEntry(works, Told.NEWS, words, now);
        entry.picture = picture;
        return entry;
    }
}
