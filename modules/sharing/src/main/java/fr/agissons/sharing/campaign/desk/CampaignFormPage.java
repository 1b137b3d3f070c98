package fr.agissons.sharing.campaign.desk;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a campaign is opened or described anew.
 *
 * @param campaign the one that is described anew, if it is not a new one
 * @param ofTown whether it is the town's own
 * @param organisations in whose names this person may collect
 * @param form what was typed so far
 * @param wrong message keys of what is wrong, by field
 */
public record CampaignFormPage(
        @Nullable UUID campaign,
        boolean ofTown,
        List<OrganisationCard> organisations,
        CampaignForm form,
        Map<String, String> wrong) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t(campaign == null ? "sharing.campaign.form.new" : "sharing.campaign.form.edit"))
                .lead(ui.t("sharing.campaign.form.lead"))
                .crumb(ui.t("sharing.menu.collect"), CampaignsDeskPage.path(ofTown))
                .unlisted()
                .narrow();
        return ofTown ? head.staff() : head;
    }

    public String path() {
        return campaign == null
                ? CampaignsDeskPage.path(ofTown) + "/nouvelle"
                : CampaignsDeskPage.PATH + "/" + campaign + "/modifier";
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        if (campaign == null && !ofTown) {
            List<Choice> names = organisations.stream()
                    .map(one -> new Choice(one.id().toString(), one.name()))
                    .toList();
            fields.add(Field.select("organisation", ui.t("sharing.gift.form.organisation"), names)
                    .value(form.organisation()));
        }
        fields.add(text(ui, "title", 120).value(form.title()));
        fields.add(Field.area("why", ui.t("sharing.campaign.form.why"))
                .hint(ui.t("sharing.campaign.form.why-hint"))
                .rows(5)
                .length(3000)
                .value(form.why()));
        fields.add(text(ui, "place", 300).value(form.place()));
        fields.add(text(ui, "hours", 500).value(form.hours()).optional());
        fields.add(Field.of(FieldKind.DATE, "first", ui.t("sharing.campaign.form.first"))
                .value(form.first()));
        fields.add(Field.of(FieldKind.DATE, "last", ui.t("sharing.campaign.form.last"))
                .between(ui.today(), null)
                .value(form.last()));
        if (campaign == null) {
            fields.add(Field.checkbox("more", ui.t("sharing.campaign.form.more"))
                    .hint(ui.t("sharing.campaign.form.more-hint"))
                    .checked(form.more() != null)
                    .optional());
        }
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    private static Field text(Ui ui, String name, int length) {
        return Field.text(name, ui.t("sharing.campaign.form." + name))
                .hint(ui.t("sharing.campaign.form." + name + "-hint"))
                .length(length);
    }
}
