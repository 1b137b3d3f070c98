package fr.agissons.core.locality;

import fr.agissons.core.file.FileName;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Shelf;
import fr.agissons.core.read.Shelves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of the current town, in its order. */
@Component
public class ReadPartners {
    private static final String LINES =
            "select id, version, name, line, website, logo, logo_alt from partner where tenant_id = :tenant ";

    private final Reads reads;
    private final Shelf<List<Line>> kept;

    ReadPartners(Reads reads, Shelves shelves) {
        this.reads = reads;
        this.kept = shelves.shelf();
    }

    /**
     * One of them.
     *
     * @param id its number
     * @param version how often it was changed
     * @param name what it is called
     * @param line a few words on it, may be empty
     * @param website where it presents itself, if anywhere
     * @param logo the name of the file of its picture, if it has one
     * @param logoAlt what that picture says beyond the name
     */
    public record Line(
            UUID id,
            int version,
            String name,
            String line,
            Optional<String> website,
            Optional<String> logo,
            Optional<String> logoAlt) {
        /** The address of its picture. */
        public @Nullable String picture() {
            return logo.flatMap(FileName::parse).map(FileName::path).orElse(null);
        }

        /** What its picture says beyond the name, may be empty. */
        public String alt() {
            return logoAlt.orElse("");
        }
    }

    /** All of them. */
    public List<Line> all() {
        return reads.list(Line.class, LINES + "order by position, id", Map.of());
    }

    /** All of them, for the page everybody opens: read again once anything was written in the town. */
    public List<Line> shown() {
        return kept.of(this::all);
    }

    /** One of them. */
    public Optional<Line> find(UUID id) {
        return reads.first(Line.class, LINES + "and id = :id", Map.of("id", id));
    }
}
