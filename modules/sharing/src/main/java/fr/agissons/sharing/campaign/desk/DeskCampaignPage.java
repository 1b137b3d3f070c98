package fr.agissons.sharing.campaign.desk;

import fr.agissons.sharing.campaign.page.MyPledgesPage;
import fr.agissons.sharing.campaign.page.NeedLine;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One campaign as those who collect look after it.
 *
 * @param campaign the campaign
 * @param needs what it needs
 * @param pledges who brings what
 * @param trouble what went wrong with a form
 */
public record DeskCampaignPage(
        DeskCampaign campaign,
        List<NeedLine> needs,
        List<PledgeLine> pledges,
        @Nullable Trouble trouble) {
    /**
     * What went wrong.
     *
     * @param form which form: its scope, empty for none
     * @param field where
     * @param typed what was typed, by field
     * @param key message key of why
     */
    public record Trouble(String form, String field, Map<String, String> typed, String key) {
        String id() {
            return form + "." + field;
        }
    }

    public Head head(Ui ui) {
        return Head.of(campaign.title())
                .crumb(ui.t("sharing.menu.collect"), CampaignsDeskPage.path(campaign.organisationId() == null))
                .unlisted();
    }

    public FieldErrors errors(Ui ui) {
        Trouble wrong = trouble;
        return wrong == null ? FieldErrors.none() : FieldErrors.none().and(wrong.id(), ui.t(wrong.key()));
    }

    /** Whether this form went wrong. */
    public boolean isAbout(String form) {
        Trouble wrong = trouble;
        return wrong != null && wrong.form().equals(form);
    }

    /** What one more need is. */
    public List<Field> needFields(Ui ui) {
        return List.of(
                field(
                        ui,
                        "need",
                        Field.text("thing", ui.t("sharing.campaign.desk.thing")).length(120),
                        ""),
                field(
                        ui,
                        "need",
                        Field.of(FieldKind.NUMBER, "wanted", ui.t("sharing.campaign.desk.wanted"))
                                .between(1, 100_000),
                        ""),
                field(
                        ui,
                        "need",
                        Field.text("unit", ui.t("sharing.campaign.desk.unit"))
                                .hint(ui.t("sharing.campaign.desk.unit-hint"))
                                .length(40)
                                .optional(),
                        ""));
    }

    /** What somebody brought without a word. */
    public List<Field> walkInFields(Ui ui, NeedLine need) {
        String form = "w-" + need.id();
        return List.of(
                field(
                        ui,
                        form,
                        Field.of(FieldKind.NUMBER, "pieces", ui.t("sharing.campaign.desk.pieces"))
                                .between(1, 100_000),
                        ""),
                field(
                        ui,
                        form,
                        Field.text("giver", ui.t("sharing.campaign.desk.giver"))
                                .hint(ui.t("sharing.campaign.desk.giver-hint"))
                                .length(120)
                                .optional(),
                        ""),
                receipt(ui, form));
    }

    /** What came of a pledge. */
    public List<Field> receiveFields(Ui ui, PledgeLine line) {
        String form = "p-" + line.id();
        return List.of(
                field(
                        ui,
                        form,
                        Field.of(FieldKind.NUMBER, "pieces", ui.t("sharing.campaign.desk.pieces"))
                                .between(1, 100_000),
                        Integer.toString(Math.max(1, line.quantity() - line.received()))),
                Field.checkbox("rest", ui.t("sharing.campaign.desk.rest"))
                        .within(form)
                        .optional(),
                receipt(ui, form));
    }

    private static Field receipt(Ui ui, String form) {
        return Field.checkbox("receipt", ui.t("sharing.campaign.desk.receipt"))
                .within(form)
                .optional();
    }

    /** A later last day. */
    public Field until(Ui ui) {
        return field(
                ui,
                "until",
                Field.of(FieldKind.DATE, "last", ui.t("sharing.campaign.form.last"))
                        .between(campaign.last().plusDays(1), null),
                "");
    }

    /** Words of thanks. */
    public Field thanks(Ui ui) {
        return field(
                        ui,
                        "close",
                        Field.area("thanks", ui.t("sharing.campaign.desk.thanks"))
                                .hint(ui.t("sharing.campaign.desk.thanks-hint"))
                                .rows(3)
                                .length(1000),
                        "")
                .optional();
    }

    private Field field(Ui ui, String form, Field field, String usual) {
        Trouble wrong = trouble != null && trouble.form().equals(form) ? trouble : null;
        field.within(form).value(wrong == null ? usual : wrong.typed().getOrDefault(field.name(), usual));
        return wrong == null ? field : field.errors(errors(ui));
    }

    /** Where a gift without a pledge is noted. */
    public String walkInPath(NeedLine need) {
        return CampaignsDeskPage.PATH + "/besoins/" + need.id() + "/sans-promesse";
    }

    public static Person person(Ui ui, PledgeLine line) {
        String name = line.name();
        String giver = line.giver().isEmpty() ? ui.t("sharing.campaign.desk.nameless") : line.giver();
        return new Person(name == null ? giver : name, null, null);
    }

    public static Badge badge(Ui ui, PledgeLine line) {
        return MyPledgesPage.badge(ui, line.state());
    }

    /** What is brought, how many have come, when, and whether a receipt was asked for. */
    public static List<Fact> facts(Ui ui, PledgeLine line) {
        String unit = line.unit().isEmpty() ? "" : "\u00a0" + line.unit();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("package", ui.t("sharing.campaign.mine.what", line.thing(), line.quantity() + unit)));
        if (line.received() > 0) {
            facts.add(new Fact("circle-check", ui.t("sharing.campaign.mine.received", line.received() + unit)));
        }
        LocalDate day = line.bringOn();
        if (day != null) {
            facts.add(new Fact("calendar", ui.date(day)));
        }
        if (line.receiptAsked()) {
            facts.add(new Fact("receipt", ui.t("sharing.campaign.desk.receipt-asked")));
        }
        return facts;
    }
}
