package fr.agissons.core.comment;

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

/** What a person said under the town's things: it stays in its conversation, under nobody's name. */
@Order(5)
@Component
class CommentsOfPerson implements PersonalDataSource {
    private static final String COMMENTS = "core.personal.comments";
    private static final String MINE = """
            select c.written_at, c.words, c.official, c.state from comment c
            where c.tenant_id = :tenant and c.author_id = :person order by c.id
            """;

    private final Reads reads;

    CommentsOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Said(Instant at, String words, boolean official, String state) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(COMMENTS, Said.class, reads.list(Said.class, MINE, Map.of("person", person)))
                .saying("state", "core.comment.state"));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("comment", "author_id", COMMENTS));
    }
}
