package fr.agissons.sharing.stock;

import fr.agissons.core.geo.Address;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where a resident who lends lives and how to reach them: apart from the library, so that no list can give it away. */
@Entity
@Table(name = "sharing_owner_door")
class HomeDoor extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    private String contact;

    @Embedded
    private Address address;

    @SuppressWarnings("NullAway.Init")
    protected HomeDoor() {}

    HomeDoor(UUID libraryId, String contact, Address address) {
        this.libraryId = libraryId;
        this.contact = contact;
        this.address = address;
    }

    /** They moved, or are reached otherwise. */
    void move(String reached, Address next) {
        contact = reached;
        address = next;
    }
}
