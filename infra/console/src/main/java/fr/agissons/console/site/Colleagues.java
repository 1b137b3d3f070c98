package fr.agissons.console.site;

import fr.agissons.core.read.Reads;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Operators by number: no town knows them, and its journal tells of what they did there. */
@Component
class Colleagues {
    private static final String ALL = "select person_id, display_name from membership where tenant_id = :tenant";

    private final Reads reads;

    Colleagues(Reads reads) {
        this.reads = reads;
    }

    private record Colleague(UUID person, String name) {}

    /** Everybody who ever signed in to the console being served. */
    Map<UUID, String> names() {
        return reads.list(Colleague.class, ALL, Map.of()).stream()
                .collect(Collectors.toMap(Colleague::person, Colleague::name));
    }
}
