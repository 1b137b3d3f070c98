package fr.agissons.sharing.photo;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the pictures everybody sees of a thing, in its place among them. */
@Entity
@Table(name = "sharing_picture")
class ModelPicture extends TenantOwned {
    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    private int number;

    @Column(updatable = false)
    private String file;

    @Column(updatable = false)
    private String small;

    @Column(updatable = false)
    private int width;

    @Column(updatable = false)
    private int height;

    @Column(name = "alt")
    private String alt;

    @SuppressWarnings("NullAway.Init")
    protected ModelPicture() {}

    ModelPicture(UUID modelId, int number, KeptPicture kept, String alt) {
        this.modelId = modelId;
        this.number = number;
        this.file = kept.file().toString();
        this.small = kept.small().toString();
        this.width = kept.width();
        this.height = kept.height();
        this.alt = alt;
    }

    void describe(String words) {
        alt = words;
    }

    void place(int next) {
        number = next;
    }

    UUID modelId() {
        return modelId;
    }

    int number() {
        return number;
    }

    String file() {
        return file;
    }

    String small() {
        return small;
    }
}
