package fr.agissons.core.audit;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal, and whoever else listens, that whoever is signed in has just moved something on. */
@Component
public class TellChange {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellChange(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** This thing of this kind went from one state to another, now. */
    public void of(String kind, UUID subject, Enum<?> from, Enum<?> to, String reason) {
        events.publishEvent(StateChanged.of(kind, subject, from, to, reason, clock.instant()));
    }
}
