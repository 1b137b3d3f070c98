package fr.agissons.sharing.campaign.desk;

import fr.agissons.sharing.campaign.CampaignState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The campaigns somebody looks after.
 *
 * @param ofTown whether these are the town's own
 * @param mayOpen whether there is anybody in whose name one more could be opened
 * @param rows the campaigns
 */
public record CampaignsDeskPage(boolean ofTown, boolean mayOpen, List<Row> rows) {
    static final String PATH = "/pret/gestion/collectes";

    /** One of them. */
    public record Row(
            UUID id, String title, @Nullable String organisation, LocalDate last, CampaignState state, long expected) {
        /** The columns, in this order, of {@code sharing_campaign c} and its {@code organisation o}. */
        static final String COLUMNS = """
            select c.id, c.title, o.name, c.last_day, c.state,
                (select count(*) from sharing_pledge p where p.tenant_id = :tenant and p.campaign_id = c.id
                    and p.state = 'PLEDGED')
            from sharing_campaign c left join organisation o on o.tenant_id = :tenant and o.id = c.organisation_id
            where c.tenant_id = :tenant and \
            """;
    }

    static String path(boolean ofTown) {
        return ofTown ? "/pret/mairie/collectes" : PATH;
    }

    public Head head(Ui ui) {
        Head head = Head.of(ui.t(ofTown ? "sharing.menu.collect-town" : "sharing.menu.collect"))
                .lead(ui.t("sharing.campaign.desk.lead"))
                .unlisted();
        return ofTown ? head.staff() : head;
    }

    /** Where one more is opened. */
    public Action open(Ui ui) {
        return Action.primary(ui.t("sharing.campaign.form.new"), path(ofTown) + "/nouvelle")
                .icon("plus");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> Card.of(row.title(), PATH + "/" + row.id())
                        .seed(row.id().toString())
                        .badge(
                                row.state().takesPledges(ui.today(), row.last())
                                        ? null
                                        : Badge.of(Tone.NEUTRAL, ui.t("sharing.campaign.over-badge")))
                        .fact("users", row.organisation())
                        .fact("calendar", ui.t("sharing.gift.card.until", ui.date(row.last())))
                        .fact(
                                "inbox",
                                row.expected() == 0 ? null : ui.t("sharing.campaign.contents.pledges", row.expected()))
                        .level(2))
                .toList();
    }

    public Empty empty(Ui ui) {
        return mayOpen
                ? new Empty(
                        "shopping-basket",
                        ui.t("sharing.campaign.desk.none"),
                        ui.t("sharing.campaign.desk.none-hint"),
                        open(ui))
                : new Empty(
                        "users",
                        ui.t("sharing.desk.no-organisation"),
                        ui.t("sharing.campaign.desk.no-organisation-hint"),
                        Action.primary(ui.t("sharing.desk.register"), "/organisations/nouvelle"));
    }
}
