package fr.agissons.theming.account;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.Communes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person means by the commune they typed: its name, its name with the département, or its postcode. */
@Component
public class CommuneAnswer {
    private static final int MOST = 8;

    private final Communes communes;

    CommuneAnswer(Communes communes) {
        this.communes = communes;
    }

    /** The one commune meant; none when there are several or none. Of several, the one on the town's own ground is meant. */
    public Optional<Commune> read(String typed) {
        var meant = communes.byPostcode(typed);
        if (meant.isEmpty()) {
            meant = communes.byName(typed);
        }
        if (meant.size() < 2) {
            return meant.stream().findFirst();
        }
        var territory = Tenancy.current().territory().stream()
                .flatMap(area -> communes.within(area).stream())
                .map(Commune::code)
                .toList();
        var here = meant.stream().filter(one -> territory.contains(one.code())).toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    /** How the commune of that code is written in a form; blank for none. */
    public String written(Optional<String> code) {
        return code.flatMap(communes::current).map(Commune::label).orElse("");
    }

    /** The name of the commune of that code. */
    public Optional<String> named(Optional<String> code) {
        return code.flatMap(communes::current).map(Commune::name);
    }

    /** What may be meant by the first letters. */
    List<String> suggest(String typed) {
        return communes.suggest(typed, MOST).stream().map(Commune::label).toList();
    }
}
