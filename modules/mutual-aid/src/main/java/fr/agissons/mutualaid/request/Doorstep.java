package fr.agissons.mutualaid.request;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is helped and where they live: apart from the request, so that no list or search can give it away. */
@Entity
@Table(name = "mutualaid_doorstep")
class Doorstep extends TenantOwned {
    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    private String name;
    private String phone;
    private String street;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @SuppressWarnings("NullAway.Init")
    protected Doorstep() {}

    Doorstep(UUID requestId, Asked.Door door) {
        this.requestId = requestId;
        this.name = door.name();
        this.phone = door.phone();
        this.street = door.street();
        GeoPoint point = door.point();
        this.latitude = point == null ? null : point.latitude();
        this.longitude = point == null ? null : point.longitude();
    }
}
