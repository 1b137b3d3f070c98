package fr.agissons.core.notification;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The messages the site wrote to a person. */
@Order(2)
@Component
class MessagesOfPerson implements PersonalDataSource {
    private static final String KEY = "core.personal.messages";
    private static final String MINE = """
            select n.created_at, n.type, n.arguments::text, n.path, n.read_at, n.mailed_at from notification n
            where n.tenant_id = :tenant and n.recipient = :person order by n.id
            """;

    private final Reads reads;

    MessagesOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Message(
            Instant written,
            String sort,
            String words,
            @Nullable String page,
            @Nullable Instant read,
            @Nullable Instant mailed) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Message.class, reads.list(Message.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.erased("notification", "recipient", KEY),
                PersonalColumn.erasedByAddress("notification", "address", KEY));
    }
}
