package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.sharing.calendar.ClosedDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which a library stays closed. */
@Entity
@Table(name = "sharing_closure")
class Closure extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    Closure(UUID libraryId, ClosedDays days, String reason) {
        this.libraryId = libraryId;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.reason = reason;
    }

    UUID libraryId() {
        return libraryId;
    }

    ClosedDays days() {
        return new ClosedDays(firstDay, lastDay);
    }

    String reason() {
        return reason;
    }
}
