package fr.agissons.theming.account;

import fr.agissons.core.access.Me;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.BigAction;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MenuItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What concerns one person on the site.
 *
 * @param me who it is
 * @param unread how many messages wait
 * @param organisations those they act for
 */
public record AccountPage(Me me, int unread, List<OrganisationCard> organisations) {
    public Head head(Ui ui) {
        return Head.of(ui.t("account.hub.title", me.displayName())).unlisted();
    }

    /** Where they may go from here; this page is left out, and messages say how many wait. */
    public List<BigAction> doors(Ui ui) {
        return ui.menu(Menu.PERSONAL).stream()
                .filter(item -> !isAt(item, AccountNavigation.HUB))
                .map(item -> door(
                        item,
                        isAt(item, AccountNavigation.MESSAGES) ? ui.t("account.hub.unread", unread) : item.hint()))
                .toList();
    }

    /** What they may do for the organisations they act for; nothing for those who act for none. */
    public List<BigAction> organisationDoors(Ui ui) {
        return organisations.isEmpty()
                ? List.of()
                : ui.menu(Menu.ORGANISATION).stream()
                        .map(item -> door(item, item.hint()))
                        .toList();
    }

    private static boolean isAt(MenuItem item, String path) {
        return bare(item).equals(path);
    }

    /** Without the language, which comes back when it is shown. */
    private static String bare(MenuItem item) {
        return item.path().split("\\?", 2)[0];
    }

    private static BigAction door(MenuItem item, @Nullable String text) {
        return new BigAction(item.icon(), item.label(), text == null ? "" : text, bare(item));
    }

    public List<Card> organisationCards(Ui ui) {
        return organisations.stream()
                .map(one -> Card.of(one.name(), one.path())
                        .kind("users", ui.t("organisation.kind." + one.kind()))
                        .fact(
                                one.validated() ? "circle-check" : "hourglass",
                                ui.t(one.validated() ? "account.hub.public" : "account.hub.not-public")))
                .toList();
    }

    public Empty noOrganisation(Ui ui) {
        return new Empty(
                "users",
                ui.t("account.hub.no-organisation"),
                ui.t("account.hub.no-organisation-hint"),
                Action.secondary(ui.t("account.hub.found"), "/organisations/nouvelle"));
    }
}
