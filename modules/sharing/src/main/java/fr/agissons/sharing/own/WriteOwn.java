package fr.agissons.sharing.own;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.AddressFinder;
import fr.agissons.core.geo.AddressFinder.Finding;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.sharing.stock.OwnDetails;
import fr.agissons.sharing.stock.TendOwn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a form into what a resident lends, or back into the same form with what is to be mended. */
@Component
class WriteOwn {
    private final TendOwn tend;
    private final AddressFinder finder;

    WriteOwn(TendOwn tend, AddressFinder finder) {
        this.tend = tend;
        this.finder = finder;
    }

    /** What became of a form. */
    sealed interface Written {
        record Saved(UUID library) implements Written {}

        record Refused(Map<String, String> faults, List<GeocodedAddress> candidates) implements Written {}
    }

    Written found(Me me, OwnForm form) {
        return checked(form, null, details -> tend.found(me, details));
    }

    Written change(Me me, OwnView known, OwnForm form) {
        return checked(form, known.home(), details -> {
            tend.edit(me, form.number("version"), details);
            return known.id();
        });
    }

    /** Asks the geocoder, which all towns share, only where there is a door to look for. */
    private Written checked(OwnForm form, @Nullable Address before, Function<OwnDetails, UUID> keep) {
        Map<String, String> faults = new LinkedHashMap<>(form.faults());
        if (form.line("street").isEmpty()) {
            return new Written.Refused(faults, List.of());
        }
        Finding finding = finder.find(form.line("street"), form.line("city"), form.line("place"), before);
        Optional<Address> home =
                finding instanceof Finding.Found found ? Optional.of(found.address()) : Optional.empty();
        if (finding instanceof Finding.Unsure unsure) {
            faults.put("place", "sharing.form.place-unsure");
            return new Written.Refused(faults, unsure.candidates());
        }
        if (home.isEmpty()) {
            faults.put("city", "sharing.form.city-unknown");
        }
        return home.filter(address -> faults.isEmpty())
                .<Written>map(address -> new Written.Saved(keep.apply(form.details(address))))
                .orElseGet(() -> new Written.Refused(faults, List.of()));
    }
}
