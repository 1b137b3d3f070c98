package fr.agissons.sharing.gift.ask;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person asked of others' give-aways: whoever counts on them is told, what was given stays counted. */
@Component
class AsksOfPerson implements PersonalDataSource {
    private static final String ASKS = "sharing.personal.asks";
    private static final String MINE = """
            select g.title, a.quantity, a.granted, a.words, a.state, a.asked_at
            from sharing_gift_ask a join sharing_gift g on g.tenant_id = :tenant and g.id = a.gift_id
            where a.tenant_id = :tenant and a.person_id = :person order by a.id
            """;

    private static final String ACTIVE = """
            select a.id from sharing_gift_ask a where a.tenant_id = :tenant and a.person_id = :person
            and a.state in ('ASKED', 'PROMISED') order by a.gift_id, a.id
            """;

    private final Reads reads;
    private final AskForGift asks;

    AsksOfPerson(Reads reads, AskForGift asks) {
        this.reads = reads;
        this.asks = asks;
    }

    private record Held(String thing, int quantity, int granted, String words, String state, Instant asked) {}

    private record Active(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(ASKS, Held.class, reads.list(Held.class, MINE, Map.of("person", person)))
                .saying("state", Ask.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        reads.list(Active.class, ACTIVE, Map.of("person", person)).forEach(ask -> asks.leave(person, ask.id()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("sharing_gift_ask", "person_id", ASKS)
                .with("words", "")
                .with("reason", ""));
    }
}
