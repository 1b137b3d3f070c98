package fr.agissons.mutualaid.match;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.helper.KnowHelpers;
import fr.agissons.mutualaid.helper.Trust;
import fr.agissons.mutualaid.request.HelpersNeeded;
import fr.agissons.mutualaid.request.RequestRule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proposes to help: once for each request, with the charter accepted, and never with one's own. */
@Service
@Transactional
public class OfferHelp {
    private static final String SOUGHT =
            "select r.requester_id from mutualaid_request r where" + RequestRule.SEEKING + "and r.id = :request";
    private static final String OPEN = SOUGHT + " and" + RequestRule.SHOWN;

    private final Matches matches;
    private final KnowHelpers helpers;
    private final HelpersNeeded needed;
    private final Reads reads;
    private final TownClock clock;
    private final MatchNews news;

    OfferHelp(
            Matches matches, KnowHelpers helpers, HelpersNeeded needed, Reads reads, TownClock clock, MatchNews news) {
        this.matches = matches;
        this.helpers = helpers;
        this.needed = needed;
        this.reads = reads;
        this.clock = clock;
        this.news = news;
    }

    private record Open(@Nullable UUID requester) {}

    /** Why somebody cannot offer their help now. */
    public enum Hindrance {
        OWN,
        CHARTER,
        SUSPENDED;

        /** Message key of the explanation. */
        public String key() {
            return "mutualaid.offer." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of it.
     *
     * @param match the offer, the same when it was made before
     * @param hindrance why there is none
     */
    public record Offered(@Nullable UUID match, @Nullable Hindrance hindrance) {}

    /** Offers help with a request that this person may read. */
    public Offered offer(Me me, UUID request, String words) {
        Map<String, Object> asked = RequestRule.reader(me, clock.now());
        asked.put("request", request);
        return offer(me.person(), request, words, OPEN, asked);
    }

    /** The town notes that somebody it called will come: also for a request that nobody else may read. */
    public Offered offerForTown(UUID helper, UUID request, String words) {
        return offer(helper, request, words, SOUGHT, Map.of("request", request, "now", clock.now()));
    }

    private Offered offer(UUID helper, UUID request, String words, String sought, Map<String, Object> asked) {
        // Locked before anything else: the same form sent twice is one offer, a suspension waits or is seen.
        Trust trust = helpers.locked(helper);
        Optional<Match> before = matches.findActive(request, helper);
        if (before.isPresent()) {
            return new Offered(before.get().getId(), null);
        }
        Open open = reads.first(Open.class, sought, asked).orElseThrow(Refusals.NotFound::new);
        Hindrance hindrance = hindrance(helper, open, trust);
        if (hindrance != null) {
            return new Offered(null, hindrance);
        }
        Match match = matches.saveAndFlush(new Match(request, helper, words, clock.now()));
        needed.follow(request, matches.countOffers(request));
        news.offered(match);
        return new Offered(match.getId(), null);
    }

    private static @Nullable Hindrance hindrance(UUID person, Open open, Trust trust) {
        if (person.equals(open.requester())) {
            return Hindrance.OWN;
        }
        if (trust.suspended()) {
            return Hindrance.SUSPENDED;
        }
        return trust.signed() ? null : Hindrance.CHARTER;
    }
}
