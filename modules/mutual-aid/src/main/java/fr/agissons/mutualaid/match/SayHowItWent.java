package fr.agissons.mutualaid.match;

import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.request.HelpersNeeded;
import fr.agissons.mutualaid.request.LookAfterRequests;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sides say how it went; when nobody has anything more to say, the request is closed. */
@Service
@Transactional
public class SayHowItWent {
    private final Matches matches;
    private final Pairings pairings;
    private final LookAfterRequests requests;
    private final HelpersNeeded needed;

    SayHowItWent(Matches matches, Pairings pairings, LookAfterRequests requests, HelpersNeeded needed) {
        this.matches = matches;
        this.pairings = pairings;
        this.requests = requests;
        this.needed = needed;
    }

    /** The helper says that the help was given. */
    public void finish(UUID helper, UUID match) {
        Pairing pairing = pairings.ofHelper(helper, match);
        if (pairing.state() == MatchState.DONE) {
            return;
        }
        if (pairing.state() != MatchState.CONFIRMED) {
            throw new Refusals.Conflict("mutualaid.match.conflict");
        }
        requests.finish(pairing.request());
    }

    /** The helper says how it went. */
    public void helper(UUID helper, UUID match, Mood mood, String words) {
        Pairing pairing = pairings.ofHelper(helper, match);
        needed.lock(pairing.request());
        matches.locked(match).sayByHelper(mood, words);
        closeIfAllIsSaid(pairing);
    }

    /** Whoever was helped says how it went. */
    public void requester(UUID requester, UUID match, Mood mood, String words) {
        Pairing pairing = pairings.ofRequester(requester, match);
        needed.lock(pairing.request());
        matches.locked(match).sayByRequester(mood, words);
        closeIfAllIsSaid(pairing);
    }

    /** The town writes down what was said on the phone. */
    public void forTown(UUID match, Mood mood, String words) {
        Pairing pairing = pairings.find(match);
        needed.lock(pairing.request());
        matches.locked(match).sayByRequester(mood, words);
        closeIfAllIsSaid(pairing);
    }

    private void closeIfAllIsSaid(Pairing pairing) {
        if (matches.countSilent(pairing.request()) == 0) {
            requests.close(pairing.request());
        }
    }
}
