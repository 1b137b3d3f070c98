package fr.agissons.sharing.gift;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where exactly a thing is handed over: apart from the give-away, so that no list or search can give it away. */
@Entity
@Table(name = "sharing_gift_door")
class Door extends TenantOwned {
    @Column(name = "gift_id", updatable = false)
    private UUID giftId;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Door() {}

    Door(UUID giftId, String words) {
        this.giftId = giftId;
        this.words = words;
    }

    void say(String next) {
        words = next;
    }
}
