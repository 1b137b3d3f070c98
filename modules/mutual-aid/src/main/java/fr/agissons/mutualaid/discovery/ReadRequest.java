package fr.agissons.mutualaid.discovery;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.helper.KnowHelpers;
import fr.agissons.mutualaid.helper.Trust;
import fr.agissons.mutualaid.request.RequestRule;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers one request's page, for whoever may know of it; to anybody else it does not exist. */
@Service
class ReadRequest {
    private static final String ONE =
            RequestView.COLUMNS + RequestRule.SEEKING + "and" + RequestRule.SHOWN + "and r.id = :id";

    private final Reads reads;
    private final KnowHelpers helpers;
    private final TownClock clock;

    ReadRequest(Reads reads, KnowHelpers helpers, TownClock clock) {
        this.reads = reads;
        this.helpers = helpers;
        this.clock = clock;
    }

    RequestPage page(UUID id, @Nullable Me reader, String words, @Nullable String problem) {
        Map<String, Object> values = RequestRule.reader(reader, clock.now());
        values.put("id", id);
        RequestView view = reads.first(RequestView.class, ONE, values).orElseThrow(Refusals.NotFound::new);
        Trust trust = reader == null ? Trust.NONE : helpers.of(reader.person());
        return new RequestPage(view, trust, words, problem);
    }
}
