package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.AddressFinder;
import fr.agissons.core.geo.AddressFinder.Finding;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.LibraryDetails;
import fr.agissons.sharing.stock.TendLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a form into a library, or back into the same form with what is to be mended. */
@Component
class WriteLibrary {
    private final TendLibrary libraries;
    private final AddressFinder finder;
    private final Organisations organisations;

    WriteLibrary(TendLibrary libraries, AddressFinder finder, Organisations organisations) {
        this.libraries = libraries;
        this.finder = finder;
        this.organisations = organisations;
    }

    /** What became of a form. */
    sealed interface Written {
        record Saved(UUID library) implements Written {}

        record Refused(Map<String, String> faults, List<GeocodedAddress> candidates) implements Written {}
    }

    /** In whose names somebody may open one. */
    List<OrganisationCard> organisations(Me me) {
        return organisations.managedBy(me.person());
    }

    Written found(Me me, LibraryForm form, boolean ofTown) {
        UUID organisation = ofTown ? null : organisation(me, form);
        return checked(form, null, details -> libraries.found(me, organisation, details));
    }

    private UUID organisation(Me me, LibraryForm form) {
        return organisations(me).stream()
                .map(OrganisationCard::id)
                .filter(id -> id.toString().equals(form.line("organisation")))
                .findFirst()
                .orElseThrow(() -> new Refusals.Forbidden("sharing.library.not-yours"));
    }

    Written change(Me me, LibraryView library, LibraryForm form) {
        Address before = new Address(
                library.street(),
                library.communeCode(),
                library.city(),
                library.latitude(),
                library.longitude(),
                library.precision());
        return checked(form, before, details -> {
            libraries.edit(me, library.id(), form.version(), details);
            return library.id();
        });
    }

    private Written checked(LibraryForm form, @Nullable Address before, Function<LibraryDetails, UUID> keep) {
        Map<String, String> faults = new LinkedHashMap<>(form.faults());
        Finding finding = finder.find(form.line("street"), form.line("city"), form.line("place"), before);
        if (finding instanceof Finding.Unsure unsure) {
            faults.put("place", "sharing.form.place-unsure");
            return new Written.Refused(faults, unsure.candidates());
        }
        if (!(finding instanceof Finding.Found found)) {
            faults.put("city", "sharing.form.city-unknown");
            return new Written.Refused(faults, List.of());
        }
        return faults.isEmpty()
                ? new Written.Saved(keep.apply(form.details(found.address())))
                : new Written.Refused(faults, List.of());
    }
}
