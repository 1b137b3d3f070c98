package fr.agissons.mutualaid.match;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.helper.KnowHelpers;
import fr.agissons.mutualaid.helper.Trust;
import fr.agissons.mutualaid.request.HelpersNeeded;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever asked, or the town for those who asked by phone, says yes or no to an offer. Rows are always locked in one order:
 * the helper, the request, the offer.
 */
@Service
@Transactional
public class AnswerOffers {
    private final Matches matches;
    private final Pairings pairings;
    private final KnowHelpers helpers;
    private final HelpersNeeded needed;
    private final MatchNews news;
    private final TownClock clock;

    AnswerOffers(
            Matches matches,
            Pairings pairings,
            KnowHelpers helpers,
            HelpersNeeded needed,
            MatchNews news,
            TownClock clock) {
        this.matches = matches;
        this.pairings = pairings;
        this.helpers = helpers;
        this.needed = needed;
        this.news = news;
        this.clock = clock;
    }

    /** Why a yes does not count. */
    public enum No {
        /** As many as are needed are confirmed, or it is over. */
        FULL,
        /** The town does not send this helper to anybody. */
        SUSPENDED,
        /** The town has to know this helper better for such help. */
        LEVEL,
        /** The charter has changed, and the helper has not accepted it anew. */
        CHARTER;

        /** Message key of the explanation. */
        public String key() {
            return "mutualaid.answer." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever asked says yes; nothing comes back when it counts. */
    public @Nullable No confirm(UUID requester, UUID match) {
        return confirm(pairings.ofRequester(requester, match));
    }

    /** The town says yes for somebody who asked by phone or cannot do it. */
    public @Nullable No confirmForTown(UUID match) {
        return confirm(pairings.find(match));
    }

    /** Whoever asked says no. */
    public void decline(UUID requester, UUID match) {
        decline(pairings.ofRequester(requester, match));
    }

    /** The town says no. */
    public void declineForTown(UUID match) {
        decline(pairings.find(match));
    }

    private @Nullable No confirm(Pairing pairing) {
        Trust trust = helpers.locked(pairing.helper());
        No no = doubt(trust, pairing);
        if (no != null && pairing.state() == MatchState.OFFERED) {
            return no;
        }
        boolean taken = needed.take(pairing.request());
        Match match = matches.locked(pairing.match());
        if (match.state() == MatchState.CONFIRMED) {
            giveBack(taken, pairing);
            return null;
        }
        if (!match.state().isActive()) {
            throw new Refusals.Conflict("mutualaid.match.conflict");
        }
        if (!taken) {
            return No.FULL;
        }
        match.confirm(clock.now());
        needed.follow(pairing.request(), matches.countOffers(pairing.request()));
        news.note(match, MatchState.OFFERED.name());
        news.tellHelper("confirmed", pairing.helper(), pairing.match(), pairing.title());
        return null;
    }

    private void giveBack(boolean taken, Pairing pairing) {
        if (taken) {
            needed.release(pairing.request());
        }
    }

    private static @Nullable No doubt(Trust trust, Pairing pairing) {
        if (trust.suspended()) {
            return No.SUSPENDED;
        }
        if (!trust.signed()) {
            return No.CHARTER;
        }
        return trust.level().atLeast(pairing.category().demanded()) ? null : No.LEVEL;
    }

    private void decline(Pairing pairing) {
        needed.lock(pairing.request());
        Match match = matches.locked(pairing.match());
        if (match.state() == MatchState.DECLINED) {
            return;
        }
        if (!match.decline(clock.now())) {
            throw new Refusals.Conflict("mutualaid.match.conflict");
        }
        needed.follow(pairing.request(), matches.countOffers(pairing.request()));
        news.note(match, MatchState.OFFERED.name());
        news.tellHelper("declined", pairing.helper(), pairing.match(), pairing.title());
    }
}
