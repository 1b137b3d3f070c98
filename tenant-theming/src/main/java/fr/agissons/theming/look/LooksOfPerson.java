package fr.agissons.theming.look;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The looks an admin gave the site: part of its history, which nobody rewrites. */
@Order(3)
@Component
class LooksOfPerson implements PersonalDataSource {
    private static final String KEY = "studio.personal.looks";
    private static final String MINE = """
            select v.number, v.published_at, v.reason from look_version v
            where v.tenant_id = :tenant and v.published_by = :person order by v.number
            """;

    private final Reads reads;

    LooksOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Published(int number, Instant at, String reason) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Published.class, reads.list(Published.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("look_draft", "changed_by", KEY),
                PersonalColumn.staying("look_version", "published_by", KEY));
    }
}
