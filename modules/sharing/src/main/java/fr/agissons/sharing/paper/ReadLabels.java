package fr.agissons.sharing.paper;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what can wear a label, for those who look after a library. */
@Service
class ReadLabels {
    /** No page offers more at once; a larger library prints thing by thing. */
    static final int MOST = 1000;

    private static final String LABELS = """
            select u.id, l.id, l.name, m.id, m.name, u.code, u.state
            from sharing_unit u
            join sharing_model m on m.tenant_id = :tenant and m.id = u.model_id
            join sharing_library l on l.tenant_id = :tenant and l.id = u.library_id
            where u.tenant_id = :tenant and u.library_id = :library and u.state <> 'RETIRED' \
            """;

    private static final String ORDER = " order by m.name, m.id, u.code limit " + MOST;
    private static final String NAME =
            "select l.name from sharing_library l where l.tenant_id = :tenant and l.id = :library";

    private final Reads reads;
    private final Keepers keepers;

    ReadLabels(Reads reads, Keepers keepers) {
        this.reads = reads;
        this.keepers = keepers;
    }

    /** What a library is called, and what can wear a label there. */
    record Shelves(String name, List<Label> labels) {}

    private record Name(String name) {}

    /** All there can be in a library, or of one thing in it. */
    Shelves shelves(Me me, UUID library, @Nullable UUID model) {
        keepers.require(me, library);
        Map<String, Object> asked = new HashMap<>();
        asked.put("library", library);
        if (model != null) {
            asked.put("model", model);
        }
        Trip trip = reads.trip();
        Answer<Name> name = trip.ask(Name.class, NAME, Map.of("library", library));
        Answer<Label> labels =
                trip.ask(Label.class, LABELS + (model == null ? "" : "and u.model_id = :model") + ORDER, asked);
        trip.go();
        return new Shelves(
                name.rows().stream()
                        .findFirst()
                        .orElseThrow(Refusals.NotFound::new)
                        .name(),
                labels.rows());
    }

    /** Those of these units that belong to the library. */
    List<Label> chosen(Me me, UUID library, Collection<UUID> units) {
        keepers.require(me, library);
        return reads.list(
                Label.class,
                LABELS + "and u.id = any(:units)" + ORDER,
                Map.of("library", library, "units", List.copyOf(units)));
    }
}
