package fr.agissons.mutualaid.match;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.helper.HelperSuspended;
import fr.agissons.mutualaid.request.HelpersNeeded;
import fr.agissons.mutualaid.request.RequestEnded;
import fr.agissons.mutualaid.request.RequestState;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Helpers who do not come: of their own accord, because the town stopped trusting them, or because it is over. */
@Service
@Transactional
public class LeaveHelp {
    private final Matches matches;
    private final Pairings pairings;
    private final HelpersNeeded needed;
    private final MatchNews news;
    private final TownClock clock;

    LeaveHelp(Matches matches, Pairings pairings, HelpersNeeded needed, MatchNews news, TownClock clock) {
        this.matches = matches;
        this.pairings = pairings;
        this.needed = needed;
        this.news = news;
        this.clock = clock;
    }

    /** The helper cannot come after all: another may. */
    public void withdraw(UUID helper, UUID match) {
        Pairing pairing = pairings.ofHelper(helper, match);
        if (pairing.state() == MatchState.WITHDRAWN) {
            return;
        }
        if (!free(pairing, found -> found.withdraw(clock.now()))) {
            throw new Refusals.Conflict("mutualaid.match.conflict");
        }
        news.tellRequester("withdrawn", pairing);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(HelperSuspended event) {
        for (Pairing pairing : pairings.activeOf(event.person())) {
            if (free(pairing, found -> found.fall(clock.now()))) {
                news.tellRequester("fallen", pairing);
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RequestEnded event) {
        boolean helped = event.state() == RequestState.DONE;
        for (Match match : matches.lockActiveOf(event.request())) {
            MatchState before = match.state();
            match.end(helped, clock.now());
            news.note(match, before.name());
            String what = match.state() == MatchState.DONE ? "helped" : "over";
            news.tellHelper(what, match.helperId(), match.getId(), event.title());
        }
    }

    /** Lets the helper go and, if somebody counted on them, makes room for another. */
    private boolean free(Pairing pairing, Predicate<Match> verb) {
        needed.lock(pairing.request());
        Match match = matches.locked(pairing.match());
        MatchState before = match.state();
        if (!verb.test(match)) {
            return false;
        }
        news.note(match, before.name());
        if (before == MatchState.CONFIRMED) {
            needed.release(pairing.request());
        }
        needed.follow(pairing.request(), matches.countOffers(pairing.request()));
        return true;
    }
}
