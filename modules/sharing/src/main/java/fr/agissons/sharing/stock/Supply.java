package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many of something that is used up are left on the shelf, those that are promised already taken off. */
@Entity
@Table(name = "sharing_supply")
class Supply extends TenantOwned {
    static final int MOST = 100_000;

    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    private int count;

    @SuppressWarnings("NullAway.Init")
    protected Supply() {}

    Supply(UUID library, UUID model) {
        this.libraryId = library;
        this.modelId = model;
    }

    /** Some more, or some fewer; never fewer than none. */
    void add(int many) {
        if (count + many < 0 || count + many > MOST) {
            throw new Refusals.Conflict("sharing.supply.not-so-many");
        }
        count += many;
    }

    int count() {
        return count;
    }
}
