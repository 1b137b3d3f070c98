package fr.agissons.sharing.gift.post;

import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.sharing.gift.Announcement;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.GiftDetails;
import fr.agissons.sharing.gift.Way;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form on which something is given away or looked for.
 *
 * @param gift the one that is described anew, if it is not a new one
 * @param form what was typed so far
 * @param wrong message keys of what is wrong, by field
 * @param city the one commune of the town, when it has only one
 * @param neighbourhoods those to choose among
 * @param organisations in whose names this person may write
 * @param full whether the person has as many up as the town bears
 */
public record GiftFormPage(
        @Nullable UUID gift,
        GiftForm form,
        Map<String, String> wrong,
        @Nullable String city,
        List<ReadNeighbourhoods.Line> neighbourhoods,
        List<OrganisationCard> organisations,
        boolean full) {
    public Head head(Ui ui) {
        String title = gift == null ? "sharing.gift.form." + form.way().sentence("title") : "sharing.gift.form.edit";
        return Head.of(ui.t(title))
                .lead(ui.t("sharing.gift.form." + form.way().sentence("lead")))
                .crumb(ui.t("sharing.menu.gifts"), "/pret/dons")
                .unlisted()
                .narrow();
    }

    public String path() {
        return gift == null ? "/pret/dons/nouveau" : "/pret/mes-dons/" + gift + "/modifier";
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    private boolean isOffer() {
        return form.way() == Way.OFFER;
    }

    /** What it is. */
    public List<Field> what(Ui ui) {
        List<Choice> categories = Arrays.stream(GiftCategory.values())
                .map(one -> new Choice(one.slug(), ui.t(one.key())))
                .toList();
        List<Choice> conditions = Arrays.stream(GiftCondition.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("title", ui.t("sharing.gift.form.title"))
                .hint(ui.t("sharing.gift.form.title-hint"))
                .length(GiftDetails.LONGEST_TITLE)
                .value(form.title()));
        fields.add(Field.select("category", ui.t("sharing.gift.form.category"), categories)
                .prompt(ui.t("theming.field.choose"))
                .value(form.category()));
        if (isOffer()) {
            fields.add(Field.select("condition", ui.t("sharing.gift.form.condition"), conditions)
                    .value(form.condition()));
        }
        fields.add(Field.area("description", ui.t("sharing.gift.form.description"))
                .hint(ui.t("sharing.gift.form.description-hint"))
                .rows(5)
                .length(GiftDetails.LONGEST_DESCRIPTION)
                .value(form.description())
                .optional());
        fields.add(Field.of(FieldKind.NUMBER, "quantity", ui.t("sharing.gift.form.quantity"))
                .between(1, GiftDetails.MOST)
                .value(form.quantity()));
        fields.add(Field.of(FieldKind.DATE, "collectBy", ui.t("sharing.gift.form.collect-by"))
                .hint(ui.t("sharing.gift.form." + form.way().sentence("collect-by")))
                .between(ui.today(), ui.today().plusYears(1))
                .value(form.collectBy())
                .optional());
        if (isOffer()) {
            fields.add(Field.checkbox("unhurt", ui.t("sharing.gift.form.unhurt"))
                    .hint(ui.t("sharing.gift.form.unhurt-hint"))
                    .checked(form.unhurt() != null)
                    .optional());
        }
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    /** Where it is: what everybody may know, and what only those learn to whom it is promised. */
    public List<Field> where(Ui ui) {
        List<Field> fields = new ArrayList<>();
        if (city == null) {
            fields.add(Field.text("city", ui.t("sharing.gift.form.city"))
                    .length(120)
                    .value(form.city()));
        }
        if (!neighbourhoods.isEmpty()) {
            List<Choice> parts = new ArrayList<>();
            parts.add(new Choice("", ui.t("sharing.gift.form.no-neighbourhood")));
            neighbourhoods.forEach(one -> parts.add(new Choice(one.id().toString(), one.name())));
            fields.add(Field.select("neighbourhood", ui.t("sharing.gift.form.neighbourhood"), parts)
                    .value(form.neighbourhood())
                    .optional());
        }
        fields.add(Field.area("door", ui.t("sharing.gift.form." + form.way().sentence("door")))
                .hint(ui.t("sharing.gift.form.door-hint"))
                .rows(3)
                .length(Announcement.LONGEST_DOOR)
                .value(form.door())
                .optional());
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    /** In whose name, for those who act for somebody. */
    public List<Field> who(Ui ui) {
        if (gift != null || organisations.isEmpty()) {
            return List.of();
        }
        List<Choice> names = new ArrayList<>();
        names.add(new Choice("", ui.t("sharing.reserve.myself")));
        organisations.forEach(one -> names.add(new Choice(one.id().toString(), one.name())));
        return List.of(Field.select("organisation", ui.t("sharing.gift.form.organisation"), names)
                .value(form.organisation())
                .optional());
    }
}
