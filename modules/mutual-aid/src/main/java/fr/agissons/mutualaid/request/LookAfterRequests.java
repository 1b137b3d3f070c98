package fr.agissons.mutualaid.request;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever asked, and whoever looks after requests for the town, do with one. */
@Service
@Transactional
public class LookAfterRequests {
    private static final Duration FEEDBACK = Duration.ofDays(30);

    private final HelpRequests requests;
    private final Doorsteps doorsteps;
    private final RequestNews news;
    private final TownClock clock;

    LookAfterRequests(HelpRequests requests, Doorsteps doorsteps, RequestNews news, TownClock clock) {
        this.requests = requests;
        this.doorsteps = doorsteps;
        this.news = news;
        this.clock = clock;
    }

    /** Somebody of the town has read it: those it is meant for see it. */
    public void publish(UUID id) {
        HelpRequest request = move(requests.locked(id), "", HelpRequest::triage);
        news.tellRequester(request, "published", "");
    }

    /** Whoever asked needs no help any more. */
    public void cancel(UUID person, UUID id) {
        news.ended(move(mine(person, id), "", request -> request.cancel(clock.now())));
        doorsteps.forget(id);
    }

    /** The town takes it off, and says why. */
    public void takeOff(UUID id, String reason) {
        HelpRequest request = move(requests.locked(id), reason, one -> one.cancel(clock.now()));
        news.tellRequester(request, "taken-off", reason);
        news.ended(request);
        doorsteps.forget(id);
    }

    /** The help was given, says whoever asked. */
    public void finish(UUID person, UUID id) {
        news.ended(move(mine(person, id), "", request -> request.finish(clock.now())));
    }

    /** The help was given, says the town or a helper. */
    public void finish(UUID id) {
        HelpRequest request = move(requests.locked(id), "", one -> one.finish(clock.now()));
        news.tellRequester(request, "done", "");
        news.ended(request);
    }

    /** Nothing more is expected of anybody; whose door it was is forgotten. */
    public void close(UUID id) {
        HelpRequest request = requests.locked(id);
        if (request.state() == RequestState.DONE) {
            move(request, "", HelpRequest::close);
            doorsteps.forget(id);
        }
    }

    /** Those whose time is over and for whom nobody was confirmed. */
    @Transactional(readOnly = true)
    List<UUID> overdue() {
        return requests.findOverdue(clock.now());
    }

    /** Those that were helped so long ago that nobody will say more. */
    @Transactional(readOnly = true)
    List<UUID> forgotten() {
        return requests.findForgotten(clock.now().minus(FEEDBACK));
    }

    /** Its time is over and nobody came. */
    void expire(UUID id) {
        HelpRequest request = requests.locked(id);
        boolean due = request.state().isOpen()
                && request.confirmed() == 0
                && !request.need().wantedUntil().isAfter(clock.now());
        if (due) {
            move(request, "", one -> one.expire(clock.now()));
            news.tellRequester(request, "expired", "");
            news.ended(request);
            doorsteps.forget(id);
        }
    }

    private HelpRequest mine(UUID person, UUID id) {
        HelpRequest request = requests.locked(id);
        if (!request.belongsTo(person)) {
            throw new Refusals.NotFound();
        }
        return request;
    }

    private HelpRequest move(HelpRequest request, String reason, Consumer<HelpRequest> verb) {
        RequestState before = request.state();
        verb.accept(request);
        news.moved(request, before, reason);
        return request;
    }
}
