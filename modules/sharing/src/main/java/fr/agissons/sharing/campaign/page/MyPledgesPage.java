package fr.agissons.sharing.campaign.page;

import fr.agissons.sharing.campaign.PledgeState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person pledged to campaigns.
 *
 * @param rows their pledges
 * @param justSent whether one was made a moment ago
 */
public record MyPledgesPage(List<MyPledge> rows, boolean justSent) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.menu.my-pledges"))
                .crumb(ui.t("sharing.menu.campaigns"), "/pret/collectes")
                .unlisted();
    }

    /** What, when and where to bring it. */
    public static List<Fact> facts(Ui ui, MyPledge row) {
        List<Fact> facts = new ArrayList<>();
        String unit = row.unit().isEmpty() ? "" : "\u00a0" + row.unit();
        facts.add(new Fact("package", ui.t("sharing.campaign.mine.what", row.thing(), row.quantity() + unit)));
        if (row.received() > 0) {
            facts.add(new Fact("circle-check", ui.t("sharing.campaign.mine.received", row.received() + unit)));
        }
        LocalDate day = row.bringOn();
        if (row.isPledged() && day != null) {
            facts.add(new Fact("calendar", ui.fullDate(day)));
            facts.add(new Fact("map-pin", row.place()));
            if (!row.hours().isEmpty()) {
                facts.add(new Fact("clock", row.hours()));
            }
        }
        return facts;
    }

    /** The word on where a pledge stands. */
    public static Badge badge(Ui ui, PledgeState state) {
        Tone tone = switch (state) {
            case PLEDGED -> Tone.INFO;
            case RECEIVED -> Tone.SUCCESS;
            case WITHDRAWN -> Tone.NEUTRAL;
            case NOT_BROUGHT -> Tone.WARNING;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "shopping-basket",
                ui.t("sharing.campaign.mine.none"),
                ui.t("sharing.campaign.mine.none-hint"),
                Action.primary(ui.t("sharing.campaign.list.all"), "/pret/collectes"));
    }
}
