package fr.agissons.sharing.campaign.page;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import java.util.List;

/**
 * One page of the campaigns that take pledges, those that end first.
 *
 * @param rows those of this page
 * @param page which page, from 1
 * @param more whether others follow
 */
public record CampaignsPage(List<CampaignRow> rows, int page, boolean more) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t("sharing.campaign.list.title"))
                .lead(ui.t("sharing.campaign.list.lead"))
                .description(ui.t("sharing.campaign.list.description", ui.siteName()))
                .canonical("/pret/collectes");
        return page == 1 ? head : head.unlisted();
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, CampaignRow row) {
        String by = row.organisation();
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .kind("shopping-basket", ui.t("sharing.campaign.kind"))
                .fact("users", by == null ? ui.town() : by)
                .fact("map-pin", row.place())
                .fact("calendar", ui.t("sharing.gift.card.until", ui.date(row.last())))
                .gauge(new Gauge(row.met(), row.wanted(), ui.t("sharing.campaign.met", row.met(), row.wanted())))
                .level(2);
    }

    public Pager pager() {
        return new Pager(
                page == 1 ? null : "/pret/collectes?page=" + (page - 1),
                more ? "/pret/collectes?page=" + (page + 1) : null,
                null);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "shopping-basket",
                ui.t("sharing.campaign.list.none"),
                ui.t("sharing.campaign.list.none-yet"),
                Action.secondary(ui.t("sharing.gift.list.all"), "/pret/dons"));
    }
}
