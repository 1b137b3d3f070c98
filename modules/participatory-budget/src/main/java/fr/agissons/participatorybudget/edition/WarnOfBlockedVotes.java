package fr.agissons.participatorybudget.edition;

import fr.agissons.core.access.Role;
import fr.agissons.core.job.TownJob;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.speech.Speech;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the town's administrators that a vote will not open, three days before its hour and at its hour: a vote that stays
 * closed because a list is not green must not be found out by residents first. Each is told once for each hour that was set.
 */
@Component
class WarnOfBlockedVotes implements TownJob {
    private static final Duration AHEAD = Duration.ofDays(3);

    private final Editions editions;
    private final People people;
    private final Notifications notifications;
    private final TownClock clock;
    private final TransactionOperations transaction;

    WarnOfBlockedVotes(
            Editions editions,
            People people,
            Notifications notifications,
            TownClock clock,
            TransactionOperations transaction) {
        this.editions = editions;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public void run() {
        Instant now = clock.now();
        for (EditionView edition : editions.all()) {
            Instant opens = edition.phases().vote();
            if (opens == null || edition.isFrozen() || edition.isReady()) {
                continue;
            }
            if (edition.pollingAt(now) == Polling.BLOCKED) {
                warn(edition, opens, "blocked");
            } else if (now.isBefore(opens) && !now.plus(AHEAD).isBefore(opens)) {
                warn(edition, opens, "soon");
            }
        }
    }

    private void warn(EditionView edition, Instant opens, String what) {
        LocalDateTime hour = LocalDateTime.ofInstant(opens, clock.zone());
        List<Argument> arguments = List.of(
                Argument.of(edition.title()),
                new Argument(Speech.FRENCH.dateTime(hour, 0), Speech.ENGLISH.dateTime(hour, 0)));
        String once = what + ":" + edition.id() + ":" + opens.getEpochSecond();
        transaction.executeWithoutResult(status -> {
            for (UUID admin : people.holding(Role.ADMIN)) {
                notifications.send(
                        new Notification("budget.edition.mail." + what, admin, once, arguments, edition.adminPath()));
            }
        });
    }
}
