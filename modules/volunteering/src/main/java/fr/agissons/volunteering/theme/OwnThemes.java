package fr.agissons.volunteering.theme;

import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Shelf;
import fr.agissons.core.read.Shelves;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.speech.TownWords;
import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The themes that the current town has made up, with their names, as its pages show them. */
@Component
class OwnThemes implements TownWords {
    private static final String ALL =
            "select number, name, version from volunteering_theme where tenant_id = :tenant order by number";

    /** Instead of the name of one that this town has not: an address can name any. */
    private static final String UNKNOWN = "…";

    private final Reads reads;
    private final Shelf<List<Line>> kept;

    OwnThemes(Reads reads, Shelves shelves) {
        this.reads = reads;
        this.kept = shelves.shelf();
    }

    /** One of them. */
    record Line(int number, String name, int version) {
        Theme theme() {
            return Theme.own(number);
        }
    }

    /** All of them, in the order they were made up in. */
    List<Line> all() {
        return kept.of(() -> reads.list(Line.class, ALL, Map.of()));
    }

    /** One of them. */
    Optional<Line> find(Theme theme) {
        return all().stream().filter(line -> line.theme().equals(theme)).findFirst();
    }

    @Override
    public Optional<String> word(String key) {
        if (!key.startsWith(Theme.OWN_KEY) || Tenancy.find().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = Theme.of(key.substring(key.lastIndexOf('.') + 1))
                .map(Theme::number)
                .orElse(OptionalInt.empty());
        return all().stream()
                .filter(line -> number.isPresent() && line.number() == number.getAsInt())
                .map(Line::name)
                .findFirst()
                .or(() -> Optional.of(UNKNOWN));
    }
}
