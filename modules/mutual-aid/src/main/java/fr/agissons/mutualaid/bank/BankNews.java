package fr.agissons.mutualaid.bank;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.organisation.Organisations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people what is asked of their account; whoever acts for an association is told for it. */
@Component
class BankNews {
    private static final int HOUR = 60;

    private final Notifications notifications;
    private final Organisations organisations;

    BankNews(Notifications notifications, Organisations organisations) {
        this.notifications = notifications;
        this.organisations = organisations;
    }

    void claimed(Claim claim, Holder payer) {
        tell("claimed", claim.getId(), payer, claim.minutes());
    }

    void refused(Claim claim, Holder receiver) {
        tell("refused", claim.getId(), receiver, claim.minutes());
    }

    void received(UUID transfer, Holder receiver, int minutes) {
        tell("received", transfer, receiver, minutes);
    }

    private void tell(String what, UUID about, Holder holder, int minutes) {
        List<UUID> people = switch (holder.kind()) {
            case PERSON -> List.of(holder.id());
            case ORGANISATION -> organisations.managers(holder.id());
            case TOWN -> List.<UUID>of();
        };
        String path =
                "/entraide/banque-de-temps" + (holder.kind() == Holder.Kind.ORGANISATION ? "?pour=" + holder.id() : "");
        for (UUID person : people) {
            notifications.send(new Notification(
                    "mutualaid.mail.bank." + what,
                    person,
                    what + ":" + about,
                    List.of(Argument.of(said(minutes))),
                    path));
        }
    }

    /** "1 h 30", the same in every language. */
    private static String said(int minutes) {
        int rest = minutes % HOUR;
        return rest == 0 ? minutes / HOUR + "\u00a0h" : minutes / HOUR + "\u00a0h\u00a0" + rest;
    }
}
