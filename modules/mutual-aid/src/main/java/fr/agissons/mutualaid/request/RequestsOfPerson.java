package fr.agissons.mutualaid.request;

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

/** What a person asked neighbours for: that help was given stays counted, what it was and whose door it was does not. */
@Order(10)
@Component
class RequestsOfPerson implements PersonalDataSource {
    private static final String MINE_KEY = "mutualaid.personal.requests";
    private static final String TAKEN_KEY = "mutualaid.personal.taken";
    private static final String WHAT = """
            select r.title, r.details, r.category, r.intake, r.wanted_from, r.wanted_until, r.city, r.neighbourhood, r.privacy,
                r.state, r.created_at, coalesce(d.name, ''), coalesce(d.phone, ''), coalesce(d.street, '')
            from mutualaid_request r
            left join mutualaid_doorstep d on d.tenant_id = :tenant and d.request_id = r.id
            where r.tenant_id = :tenant and r.requester_id = :person order by r.created_at, r.id
            """;

    /** Whose door it is, is theirs: whoever took the call is told that they did, and when. */
    private static final String TAKEN = """
            select r.created_at, r.category, r.state from mutualaid_request r
            where r.tenant_id = :tenant and r.taken_by = :person order by r.created_at, r.id
            """;

    private static final String OPEN = """
            select r.id from mutualaid_request r where r.tenant_id = :tenant and r.requester_id = :person
                and r.state in ('NEW', 'TRIAGED', 'MATCHED', 'CONFIRMED') order by r.id
            """;

    private final Reads reads;
    private final LookAfterRequests requests;
    private final Doorsteps doorsteps;

    RequestsOfPerson(Reads reads, LookAfterRequests requests, Doorsteps doorsteps) {
        this.reads = reads;
        this.requests = requests;
        this.doorsteps = doorsteps;
    }

    private record Asked(
            String title,
            String details,
            String category,
            String intake,
            Instant from,
            Instant until,
            String city,
            @Nullable String neighbourhood,
            String privacy,
            String state,
            Instant asked,
            String name,
            String phone,
            String street) {}

    private record Taken(Instant at, String category, String state) {}

    private record Open(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(MINE_KEY, Asked.class, reads.list(Asked.class, WHAT, who))
                        .saying("state", HelpRequest.KIND + ".state"),
                Holding.of(TAKEN_KEY, Taken.class, reads.list(Taken.class, TAKEN, who))
                        .saying("state", HelpRequest.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        reads.list(Open.class, OPEN, Map.of("person", person)).forEach(open -> requests.cancel(person, open.id()));
        doorsteps.forgetOf(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("mutualaid_request", "requester_id", MINE_KEY)
                        .with("title", "[…]")
                        .with("details", "")
                        .without("neighbourhood"),
                PersonalColumn.pseudonym("mutualaid_request", "taken_by", TAKEN_KEY),
                PersonalColumn.ended("mutualaid_doorstep", "phone", MINE_KEY));
    }
}
