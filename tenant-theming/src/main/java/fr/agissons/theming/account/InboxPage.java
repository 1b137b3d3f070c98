package fr.agissons.theming.account;

import fr.agissons.core.notification.InboxEntry;
import fr.agissons.core.notification.Notification;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import java.util.List;

/**
 * A person's messages, the newest first.
 *
 * @param entries those of this page
 * @param more whether older ones follow
 * @param first whether these are the newest
 */
public record InboxPage(List<InboxEntry> entries, boolean more, boolean first) {
    public Head head(Ui ui) {
        return Head.of(ui.t("account.inbox.title"))
                .crumb(ui.t("account.hub.menu"), AccountNavigation.HUB)
                .unlisted()
                .narrow();
    }

    public String subject(Ui ui, InboxEntry entry) {
        return ui.t(entry.type() + ".subject", arguments(ui, entry));
    }

    public List<String> paragraphs(Ui ui, InboxEntry entry) {
        return ui.t(entry.type() + ".body", arguments(ui, entry)).lines().toList();
    }

    private static Object[] arguments(Ui ui, InboxEntry entry) {
        var locale = ui.speech().locale();
        return entry.arguments().stream()
                .map((Notification.Argument argument) -> argument.in(locale))
                .toArray();
    }

    /** What the button of a message says: where it leads, or that it was read. */
    public String button(Ui ui, InboxEntry entry) {
        String action = entry.type() + ".action";
        return entry.path() != null && ui.knows(action)
                ? ui.t(action, arguments(ui, entry))
                : ui.t("account.inbox.tick");
    }

    public boolean anyUnread() {
        return entries.stream().anyMatch(entry -> !entry.read());
    }

    public Pager pager() {
        String older = more
                ? AccountNavigation.MESSAGES + "?avant=" + entries.getLast().id()
                : null;
        return new Pager(first ? null : AccountNavigation.MESSAGES, older, null);
    }

    public Empty empty(Ui ui) {
        return new Empty("mail-check", ui.t("account.inbox.none"), ui.t("account.inbox.none-hint"), null);
    }
}
