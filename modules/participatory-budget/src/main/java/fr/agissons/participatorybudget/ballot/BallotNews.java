package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to voters with an account. A letter never says what was chosen, nor the secret that would show it. */
@Component
class BallotNews {
    private final Notifications notifications;

    BallotNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void confirmed(EditionView edition, UUID person, String code) {
        send(edition, person, "confirmed", code, List.of(Argument.of(edition.title()), Argument.of(code)));
    }

    void takenBack(EditionView edition, UUID person, String code) {
        send(edition, person, "taken-back", code, List.of(Argument.of(edition.title())));
    }

    private void send(EditionView edition, UUID person, String what, String once, List<Argument> arguments) {
        notifications.send(new Notification(
                "budget.ballot.mail." + what, person, what + ":" + once, arguments, edition.path() + "/vote"));
    }
}
