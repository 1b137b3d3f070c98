package fr.agissons.mutualaid.desk;

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

/** What was noted about a person who asked for help, and what a person noted about others. */
@Order(12)
@Component
class FollowUpsOfPerson implements PersonalDataSource {
    private static final String ABOUT = "mutualaid.personal.noted";
    private static final String BY = "mutualaid.personal.notes";
    private static final String NOTED = """
            select f.noted_at, f.way, f.words from mutualaid_follow_up f
            join mutualaid_request r on r.tenant_id = :tenant and r.id = f.request_id
            where f.tenant_id = :tenant and r.requester_id = :person order by f.noted_at, f.id
            """;

    private static final String NOTES = """
            select f.noted_at, f.way from mutualaid_follow_up f
            where f.tenant_id = :tenant and f.author = :person order by f.noted_at, f.id
            """;

    private final Reads reads;
    private final FollowUps followUps;

    FollowUpsOfPerson(Reads reads, FollowUps followUps) {
        this.reads = reads;
        this.followUps = followUps;
    }

    private record Noted(Instant at, String way, String words) {}

    private record Note(Instant at, String way) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(ABOUT, Noted.class, reads.list(Noted.class, NOTED, who)),
                Holding.of(BY, Note.class, reads.list(Note.class, NOTES, who)));
    }

    @Override
    public void end(UUID person) {
        followUps.forgetAbout(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("mutualaid_follow_up", "author", BY));
    }
}
