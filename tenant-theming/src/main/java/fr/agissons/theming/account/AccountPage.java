package fr.agissons.theming.account;

import fr.agissons.core.access.Me;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MenuItem;
import java.util.List;

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
    public List<Card> doors(Ui ui) {
        return ui.menu(Menu.PERSONAL).stream()
                .filter(item -> !item.path().split("\\?")[0].equals(AccountNavigation.HUB))
                .map(item -> door(ui, item))
                .toList();
    }

    private Card door(Ui ui, MenuItem item) {
        boolean messages = item.path().split("\\?")[0].equals(AccountNavigation.MESSAGES);
        var card = Card.of(item.label(), item.path()).level(2);
        return messages ? card.fact("mail", ui.t("account.hub.unread", unread)) : card;
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
