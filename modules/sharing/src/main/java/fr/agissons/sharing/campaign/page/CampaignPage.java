package fr.agissons.sharing.campaign.page;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One campaign's page.
 *
 * @param campaign the campaign
 * @param needs what it needs
 * @param trouble what went wrong with a pledge
 */
public record CampaignPage(
        CampaignView campaign,
        List<NeedLine> needs,
        @Nullable Trouble trouble) {
    /**
     * What went wrong.
     *
     * @param need what was to be brought
     * @param field where
     * @param form what was typed
     * @param key message key of why
     */
    public record Trouble(UUID need, String field, PledgeForm form, String key) {}

    public Head head(Ui ui) {
        return Head.of(campaign.title())
                .description(ui.t("sharing.campaign.description", by(ui), ui.date(campaign.last())))
                .canonical(campaign.path())
                .crumb(ui.t("sharing.menu.campaigns"), "/pret/collectes")
                .seed(campaign.id().toString());
    }

    /** Who collects. */
    public String by(Ui ui) {
        String organisation = campaign.organisation();
        return organisation == null ? ui.town() : organisation;
    }

    /** Who, when and where. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("users", by(ui)));
        facts.add(new Fact("calendar", ui.dateRange(campaign.first(), campaign.last())));
        facts.add(new Fact("map-pin", campaign.place()));
        if (!campaign.hours().isEmpty()) {
            facts.add(new Fact("clock", campaign.hours()));
        }
        if (campaign.acceptsMore()) {
            facts.add(new Fact("plus", ui.t("sharing.campaign.accepts-more")));
        }
        return facts;
    }

    /** Whether one may still pledge. */
    public boolean isRunning(Ui ui) {
        return campaign.state().takesPledges(ui.today(), campaign.last());
    }

    /** Whether the reader may pledge some of this now. */
    public boolean canPledge(Ui ui, NeedLine need) {
        return isRunning(ui)
                && ui.me().isPresent()
                && need.mine() == null
                && (campaign.acceptsMore() || need.left() > 0);
    }

    public String path(NeedLine need) {
        return "/pret/collectes/besoins/" + need.id() + "/promettre";
    }

    /** How many, and when. */
    public List<Field> fields(Ui ui, NeedLine need) {
        Trouble wrong = trouble != null && trouble.need().equals(need.id()) ? trouble : null;
        LocalDate first = ui.today().isAfter(campaign.first()) ? ui.today() : campaign.first();
        return List.of(
                Field.of(FieldKind.NUMBER, "quantity", ui.t("sharing.campaign.how-many"))
                        .within("n-" + need.id())
                        .between(1, campaign.acceptsMore() ? null : Math.max(1, need.left()))
                        .unit(need.unit().isEmpty() ? ui.t("sharing.campaign.pieces") : need.unit())
                        .value(wrong == null ? "1" : wrong.form().quantity())
                        .errors(errors(ui)),
                Field.of(FieldKind.DATE, "day", ui.t("sharing.campaign.when"))
                        .within("n-" + need.id())
                        .between(first, campaign.last())
                        .value(wrong == null ? first : wrong.form().day())
                        .errors(errors(ui)));
    }

    /** Whether the form of this need stands open. */
    public boolean isOpen(NeedLine need) {
        Trouble wrong = trouble;
        return wrong != null && wrong.need().equals(need.id());
    }

    public FieldErrors errors(Ui ui) {
        Trouble wrong = trouble;
        if (wrong == null) {
            return FieldErrors.none();
        }
        int left = needs.stream()
                .filter(need -> need.id().equals(wrong.need()))
                .mapToInt(NeedLine::left)
                .sum();
        return FieldErrors.none().and("n-" + wrong.need() + "." + wrong.field(), ui.t(wrong.key(), left));
    }
}
