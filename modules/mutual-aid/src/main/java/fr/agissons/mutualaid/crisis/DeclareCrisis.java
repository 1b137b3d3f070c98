package fr.agissons.mutualaid.crisis;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one switch: on with a reason, off with another, both in the journal. */
@Service
@Transactional
public class DeclareCrisis {
    private static final String OFF = "OFF";
    private static final String ON = "ON";

    private final Crises crises;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    DeclareCrisis(Crises crises, ApplicationEventPublisher events, TownClock clock) {
        this.crises = crises;
        this.events = events;
        this.clock = clock;
    }

    /** Puts mutual aid first from now on. */
    public void declare(String words, String hotline, String reason) {
        Crisis crisis = new Crisis(words, hotline, clock.now());
        try {
            crises.saveAndFlush(crisis);
        } catch (DataIntegrityViolationException another) {
            throw new Refusals.Conflict("mutualaid.crisis.conflict");
        }
        note(crisis, OFF, ON, reason);
    }

    /** It is over. */
    public void lift(String reason) {
        Crisis crisis = crises.lockCurrent().orElseThrow(() -> new Refusals.Conflict("mutualaid.crisis.conflict"));
        crisis.lift(clock.now());
        note(crisis, ON, OFF, reason);
    }

    private void note(Crisis crisis, String from, String to, String reason) {
        events.publishEvent(StateChanged.of(Crisis.KIND, crisis.getId(), from, to, reason, clock.now()));
    }
}
