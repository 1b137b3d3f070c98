package fr.agissons.mutualaid.match;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a person's own pages: what they asked for, and whom they help. */
@Component
class ReadMine {
    private static final String LATEST_REQUESTS = MyRequest.OWN + "order by r.created_at desc, r.id limit 100";
    private static final String ONE_REQUEST = MyRequest.OWN + "and r.id = :request";
    private static final String LATEST_HELP =
            MyHelp.OWN + "order by m.state in ('OFFERED', 'CONFIRMED') desc, m.offered_at desc, m.id limit 100";
    private static final String ONE_HELP = MyHelp.OWN + "and m.id = :match";

    private final Reads reads;

    ReadMine(Reads reads) {
        this.reads = reads;
    }

    List<MyRequest> requests(UUID person) {
        return reads.list(MyRequest.class, LATEST_REQUESTS, Map.of("person", person));
    }

    /** One request of this very person, with those who offered. */
    MyRequestPage request(UUID person, UUID id, boolean justSent, MyRequestPage.@Nullable Trouble trouble) {
        Trip trip = reads.trip();
        Answer<MyRequest> mine = trip.ask(MyRequest.class, ONE_REQUEST, Map.of("person", person, "request", id));
        Answer<MatchLine> helpers = trip.ask(MatchLine.class, MatchLine.OF_REQUEST, Map.of("request", id));
        trip.go();
        MyRequest request = mine.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        return new MyRequestPage(request, helpers.rows(), justSent, trouble);
    }

    List<MyHelp> help(UUID person) {
        return reads.list(MyHelp.class, LATEST_HELP, Map.of("person", person));
    }

    /** One offer of this very person. */
    MyHelp help(UUID person, UUID match) {
        return reads.first(MyHelp.class, ONE_HELP, Map.of("person", person, "match", match))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** The request that an offer is about. */
    UUID requestOf(UUID person, UUID match) {
        return reads.first(
                        RequestId.class,
                        "select m.request_id from mutualaid_match m join mutualaid_request r on r.tenant_id = :tenant"
                                + " and r.id = m.request_id where m.tenant_id = :tenant and m.id = :match"
                                + " and r.requester_id = :person",
                        Map.of("person", person, "match", match))
                .map(RequestId::id)
                .orElseThrow(Refusals.NotFound::new);
    }

    private record RequestId(UUID id) {}
}
