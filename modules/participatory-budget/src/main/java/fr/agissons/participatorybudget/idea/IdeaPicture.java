package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A picture of an idea, among the town's files. */
@Entity
@Table(name = "budget_idea_picture")
class IdeaPicture extends TenantOwned {
    @Column(name = "idea_id", updatable = false)
    private UUID ideaId;

    @Column(updatable = false)
    private String file;

    @Column(updatable = false)
    private String small;

    @Column(updatable = false)
    private int width;

    @Column(updatable = false)
    private int height;

    @Column(updatable = false)
    private String alt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaPicture() {}

    IdeaPicture(UUID idea, ShowIdeas.Kept kept, String alt) {
        this.ideaId = idea;
        this.file = kept.file().toString();
        this.small = kept.small().toString();
        this.width = kept.width();
        this.height = kept.height();
        this.alt = alt;
    }

    UUID ideaId() {
        return ideaId;
    }

    String file() {
        return file;
    }

    String small() {
        return small;
    }
}
