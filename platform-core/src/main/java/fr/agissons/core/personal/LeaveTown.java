package fr.agissons.core.personal;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedInSessions;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.write.Attempts;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a person leave the current town for good: article 17 of Regulation (EU) 2016/679. What is under way ends, what names
 * them goes, and what the town must still be able to count stays under a number that leads to nobody. All in one
 * transaction: nobody half leaves.
 */
@Service
public class LeaveTown {
    /** What the journal calls belonging to the town. */
    public static final String KIND = "core.membership";

    private final PersonalData data;
    private final Forgetting forgetting;
    private final SignedInSessions sessions;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaveTown(
            PersonalData data,
            Forgetting forgetting,
            SignedInSessions sessions,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.data = data;
        this.forgetting = forgetting;
        this.sessions = sessions;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody belongs to the town. */
    private enum Belonging {
        MEMBER,
        LEFT
    }

    /** Leaves, and says nothing; or stays, and says what has to be settled first. */
    public List<Obstacle> leave(Me me) {
        return attempts.call(() -> leaveNow(me.person()));
    }

    private List<Obstacle> leaveNow(UUID person) {
        // Nothing new can name them from here on: whatever does waits for this row, and then finds it gone.
        String address = forgetting.lock(person);
        List<Obstacle> obstacles = data.obstacles(person);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        data.end(person);
        forgetting.forget(person, address, data.columns());
        events.publishEvent(StateChanged.of(KIND, person, Belonging.MEMBER, Belonging.LEFT, "", clock.instant()));
        events.publishEvent(new PersonLeft(Tenancy.current().id(), person));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.end(person);
            }
        });
        return List.of();
    }
}
