package fr.agissons.participatorybudget.result;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Publishes the result of an edition: counted by the rule that was promised, once, and deliberately. */
@Service
class PublishResult {
    private final Editions editions;
    private final CountBallots count;
    private final ResultStore store;
    private final Attempts attempts;
    private final Telling telling;

    PublishResult(Editions editions, CountBallots count, ResultStore store, Attempts attempts, Telling telling) {
        this.editions = editions;
        this.count = count;
        this.store = store;
        this.attempts = attempts;
        this.telling = telling;
    }

    /** The states a result goes through. */
    enum State {
        COUNTED,
        PUBLISHED
    }

    /** Tells the journal. */
    @org.springframework.stereotype.Component
    record Telling(ApplicationEventPublisher events, TownClock clock) {}

    /** Publishes it; doing so twice changes nothing. */
    void publish(UUID id) {
        attempts.run(() -> {
            EditionView edition = editions.any(id).orElseThrow(Refusals.NotFound::new);
            if (store.has(id)) {
                return;
            }
            if (edition.annulled().isPresent()) {
                throw new Refusals.Conflict("budget.annulment.no-result");
            }
            List<Counted> counted = count.count(edition);
            Result result = new Result(id, count.ballots(id), telling.clock().now());
            store.keep(result);
            if (edition.voters().roll()) {
                store.keepElectors(id);
            }
            List<String> files = new ArrayList<>();
            for (Counted one : counted) {
                ResultPart part = new ResultPart(result, one);
                files.add(part.sha256());
                store.keep(part);
                one.lines().forEach(line -> store.keep(new ResultLine(part, line)));
            }
            telling.events()
                    .publishEvent(StateChanged.of(
                            Result.KIND,
                            result.getId(),
                            State.COUNTED,
                            State.PUBLISHED,
                            "sha256 " + ResultPage.sum(files.stream()),
                            telling.clock().now()));
        });
    }
}
