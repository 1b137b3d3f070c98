package fr.agissons.mutualaid.request;

import fr.agissons.core.time.TownClock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places for helpers of a request, as whoever matches people meets them: taken one by one, given back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HelpersNeeded {
    private final HelpRequests requests;
    private final RequestNews news;
    private final TownClock clock;

    HelpersNeeded(HelpRequests requests, RequestNews news, TownClock clock) {
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Takes one more helper in, and whoever else is to be confirmed there waits until this transaction ends; false when
     * nobody is needed any more. Ask before anything else is loaded: what Hibernate held is let go.
     */
    public boolean take(UUID request) {
        return requests.take(request, clock.now()) == 1;
    }

    /** Lets a confirmed helper go; the same caution holds. */
    public void release(UUID request) {
        requests.release(request);
    }

    /** Keeps everybody else from this request until the transaction ends. */
    public void lock(UUID request) {
        requests.locked(request);
    }

    /** Has the request say how far it is: how many have offered and wait for an answer. */
    public void follow(UUID id, long offers) {
        HelpRequest request = requests.locked(id);
        RequestState before = request.state();
        if (before.isOpen()) {
            request.follow(offers);
            news.moved(request, before, "");
        }
    }
}
