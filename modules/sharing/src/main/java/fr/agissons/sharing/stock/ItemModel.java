package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A kind of thing that a library lends, of which it has so many alike. */
@Entity
@Table(name = "sharing_model")
class ItemModel extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Embedded
    private ModelDetails details;

    private boolean offered = true;
    private boolean kit;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemModel() {}

    ItemModel(UUID libraryId, ModelDetails details, Instant now) {
        this.libraryId = libraryId;
        this.details = details;
        this.createdAt = now;
    }

    void edit(ModelDetails next) {
        details = next;
    }

    /** Shows it in the catalogue or takes it out; what is promised stays promised. */
    void offer(boolean shown) {
        offered = shown;
    }

    /** Whoever lent it is gone: what it was called stays with those who borrowed it, their words do not. */
    void forget() {
        offered = false;
        details = new ModelDetails(
                details.name(),
                "[…]",
                "",
                details.category(),
                details.depositCents(),
                details.minAge(),
                details.consumable(),
                details.approval());
    }

    boolean isOffered() {
        return offered;
    }

    /** It is made of other models now, or a thing of its own again. */
    void beKit(boolean made) {
        kit = made;
    }

    boolean isKit() {
        return kit;
    }

    UUID libraryId() {
        return libraryId;
    }

    ModelDetails details() {
        return details;
    }
}
