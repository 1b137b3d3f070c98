package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** So many of one model in a kit that is lent as one. */
@Entity
@Table(name = "sharing_kit_part")
class KitPart extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "kit_id", updatable = false)
    private UUID kitId;

    @Column(name = "part_id", updatable = false)
    private UUID partId;

    private int quantity;

    @SuppressWarnings("NullAway.Init")
    protected KitPart() {}

    KitPart(ItemModel kit, UUID part, int quantity) {
        this.libraryId = kit.libraryId();
        this.kitId = kit.getId();
        this.partId = part;
        this.quantity = quantity;
    }

    void count(int many) {
        quantity = many;
    }

    UUID partId() {
        return partId;
    }

    UUID libraryId() {
        return libraryId;
    }

    UUID kitId() {
        return kitId;
    }
}
