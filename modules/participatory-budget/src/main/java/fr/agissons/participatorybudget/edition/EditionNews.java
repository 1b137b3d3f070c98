package fr.agissons.participatorybudget.edition;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what those who run the budget changed, and everybody else that something did. */
@Component
class EditionNews {
    private static final int LONGEST = 1000;

    private final ApplicationEventPublisher events;
    private final TownClock clock;

    EditionNews(ApplicationEventPublisher events, TownClock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Something was written; the journal keeps what it says since. */
    void written(Edition edition, Object says) {
        String from = "v" + edition.version();
        String words = says.toString();
        tell(edition, from, "v" + (edition.version() + 1), words.substring(0, Math.min(words.length(), LONGEST)));
    }

    /** It went from one state to another. */
    void moved(Edition edition, String from, String to, String reason) {
        tell(edition, from, to, reason);
    }

    /** Its vote is taken again: whoever had voted has to hear of it. */
    void restarted(Edition edition) {
        events.publishEvent(VoteRestarted.of(edition.getId()));
    }

    private void tell(Edition edition, String from, String to, String reason) {
        events.publishEvent(StateChanged.of(Edition.KIND, edition.getId(), from, to, reason, clock.now()));
        events.publishEvent(EditionChanged.of(edition.getId()));
    }
}
