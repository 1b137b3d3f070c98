package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The envelopes of an edition, for those who run it.
 *
 * @param districts the parts of the town, by name
 * @param about which form was sent: an envelope's number, {@code new}, or none
 * @param typed what was typed on it
 * @param fault what is wrong with it, as a message key
 * @param refused message key of why it was not taken as it was sent
 */
public record EnvelopesPage(
        EditionView edition,
        List<String> districts,
        @Nullable String about,
        Map<String, String> typed,
        @Nullable String fault,
        @Nullable String refused) {
    static final String NEW = "new";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.run.envelopes"))
                .lead(ui.t("budget.run.envelopes.lead"))
                .crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff()
                .narrow();
    }

    public String path() {
        return edition.adminPath() + "/enveloppes";
    }

    public FieldErrors errors(Ui ui) {
        return fault == null || about == null
                ? FieldErrors.none()
                : FieldErrors.none().and("e-" + about + ".amount", ui.t(fault));
    }

    public String name(Ui ui, EnvelopeView envelope) {
        String district = envelope.district();
        return ui.t(
                "budget.envelope.words",
                district == null ? ui.t("budget.envelope.town") : district,
                ui.money(envelope.cents()),
                envelope.prices().size());
    }

    /** Whether the form of this envelope stands open. */
    public boolean isOpen(EnvelopeView envelope) {
        return envelope.id().toString().equals(about);
    }

    public List<Field> fields(Ui ui, EnvelopeView envelope) {
        String district = envelope.district();
        return fields(ui, envelope.id().toString(), district == null ? "" : district, Euros.typed(envelope.cents()));
    }

    /** Whether the form for one more stands there: what was typed stays, even when it came too late. */
    public boolean hasNew() {
        return !edition.isFrozen() || NEW.equals(about);
    }

    public List<Field> newFields(Ui ui) {
        return fields(ui, NEW, "", "");
    }

    private List<Field> fields(Ui ui, String form, String district, String amount) {
        boolean again = form.equals(about);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ui.t("budget.envelope.town")));
        districts.forEach(name -> choices.add(new Choice(name, name)));
        if (!district.isEmpty() && !districts.contains(district)) {
            choices.add(new Choice(district, district));
        }
        return List.of(
                Field.select("district", ui.t("budget.run.envelopes.district"), choices)
                        .within("e-" + form)
                        .value(again ? typed.get("district") : district)
                        .optional(),
                Field.text("amount", ui.t("budget.run.envelopes.amount"))
                        .within("e-" + form)
                        .hint(ui.t("budget.run.envelopes.amount-hint"))
                        .unit("€")
                        .length(20)
                        .value(again ? typed.get("amount") : amount)
                        .errors(errors(ui)));
    }
}
