package fr.agissons.participatorybudget.project;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something people can choose; from its edition's first ballot on it can be withdrawn, and nothing else. */
@Entity
@Table(name = "budget_project")
class Project extends TenantOwned {
    /** What the journal and the search index call it. */
    static final String KIND = "budget.project";

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String code;

    private int number;

    @Embedded
    private ProjectDetails details;

    @Embedded
    private @Nullable ProjectPicture picture;

    @Column(name = "idea_id", updatable = false)
    private @Nullable UUID ideaId;

    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.ADMITTED;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(
            UUID editionId,
            int number,
            @Nullable String code,
            ProjectDetails details,
            @Nullable UUID ideaId,
            Instant now) {
        this.editionId = editionId;
        this.number = number;
        this.code = code == null ? "P" + number : code;
        this.details = details;
        this.ideaId = ideaId;
        this.createdAt = now;
    }

    void edit(ProjectDetails next) {
        requireAdmitted();
        details = next;
    }

    void show(@Nullable ProjectPicture next) {
        requireAdmitted();
        picture = next;
    }

    /** It can be chosen no more, for a reason everybody can read. */
    void withdraw(String reason, Instant now) {
        requireAdmitted();
        state = ProjectState.WITHDRAWN;
        withdrawnReason = reason;
        withdrawnAt = now;
    }

    /** It can be chosen again, as long as nobody has voted. */
    void readmit() {
        if (state == ProjectState.WITHDRAWN) {
            state = ProjectState.ADMITTED;
            withdrawnReason = null;
            withdrawnAt = null;
        }
    }

    private void requireAdmitted() {
        if (state != ProjectState.ADMITTED) {
            throw new Refusals.Conflict("budget.project.withdrawn");
        }
    }

    UUID editionId() {
        return editionId;
    }

    ProjectDetails details() {
        return details;
    }

    ProjectState state() {
        return state;
    }

    @Nullable
    ProjectPicture picture() {
        return picture;
    }
}
