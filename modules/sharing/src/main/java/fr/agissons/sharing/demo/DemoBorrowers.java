package fr.agissons.sharing.demo;

import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.Calendars;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.Wish;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first people of the demonstration who borrow something. */
@Component
class DemoBorrowers {
    private static final int AHEAD = 12;

    private final Reserve reserve;
    private final Calendars calendars;

    DemoBorrowers(Reserve reserve, Calendars calendars) {
        this.reserve = reserve;
        this.calendars = calendars;
    }

    /** In Colombes, Camille has a wedding to prepare and Thomas a shelf to hang. */
    void borrow(Tenant site, Map<String, UUID> models) {
        if (!"colombes".equals(site.slug())) {
            return;
        }
        wish(DemoPerson.CAMILLE, models, "Barnum pliant 3 × 3 m", "Pour un mariage dans la cour de l’immeuble.");
        wish(DemoPerson.THOMAS, models, "Perceuse à percussion", "");
        wish(DemoPerson.THOMAS, models, "Sono portative de 200 W", "La fête de la rue du Bournard.");
        wish(DemoPerson.CAMILLE, models, "Machine à coudre", "");
    }

    private void wish(DemoPerson person, Map<String, UUID> models, String name, String note) {
        UUID model = models.get(name);
        if (model == null) {
            throw new IllegalStateException("The demonstration file has no " + name);
        }
        Availability calendar = calendars.of(model).orElseThrow();
        LocalDate first = LocalDate.ofInstant(calendar.now(), calendar.table().zone());
        LocalDate pickup = calendar.table().nextOpen(first.plusDays(AHEAD)).orElseThrow();
        reserve.reserve(person.id(), new Wish(model, new Period(pickup, pickup.plusDays(2)), null, note, true));
    }
}
