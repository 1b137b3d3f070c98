package fr.agissons.participatorybudget.study;

import fr.agissons.core.people.PersonCard;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.participatorybudget.idea.post.SimilarIdeas;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One idea on the desk of the services.
 *
 * @param dossier the idea
 * @param edition the edition it is in
 * @param versions what was found so far, the latest first
 * @param agents who may be asked to study it
 * @param alike ideas that say much the same
 * @param form what was typed
 * @param wrong message keys of what is wrong, by field
 * @param runs whether the reader makes projects of ideas
 * @param said message key of what has just been done
 */
public record DossierPage(
        Dossier dossier,
        EditionView edition,
        List<Dossier.Version> versions,
        List<PersonCard> agents,
        List<SimilarIdeas.Alike> alike,
        StudyForm form,
        Map<String, String> wrong,
        boolean runs,
        @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(dossier.title())
                .lead(edition.title())
                .crumb(ui.t("budget.menu.study"), StudyPath.LIST)
                .staff();
    }

    public @Nullable String flash(Ui ui) {
        String key = said;
        return key == null ? null : ui.t(key);
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public String path(String act) {
        return dossier.path() + "/" + act;
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        String district = dossier.district();
        facts.add(new Fact("map-pinned", district == null ? ui.t("budget.idea.whole-town") : district));
        if (!dossier.place().isEmpty()) {
            facts.add(new Fact("map-pin", dossier.place()));
        }
        Long guess = dossier.guess();
        if (guess != null) {
            facts.add(new Fact("coins", ui.t("budget.idea.guess", ui.money(guess))));
        }
        String authors = dossier.authors();
        if (authors != null) {
            facts.add(new Fact("users", ui.t("budget.idea.by", authors)));
        }
        facts.add(new Fact("thumbs-up", ui.t("budget.idea.supports", dossier.supports())));
        return facts;
    }

    /** What is found, for everybody and for the services. */
    public List<Field> fields(Ui ui) {
        List<Choice> outcomes = new ArrayList<>();
        outcomes.add(new Choice("", ui.t("budget.study.form.none")));
        Arrays.stream(Outcome.values()).forEach(one -> outcomes.add(new Choice(one.slug(), ui.t(one.key()))));
        return List.of(
                Field.select("outcome", ui.t("budget.study.form.outcome"), outcomes)
                        .value(form.outcome())
                        .optional()
                        .errors(errors(ui)),
                Field.text("cost", ui.t("budget.study.form.cost"))
                        .hint(ui.t("budget.study.form.cost-hint"))
                        .unit("€")
                        .length(20)
                        .value(form.cost())
                        .optional()
                        .errors(errors(ui)),
                Field.area("reason", ui.t("budget.study.form.reason"))
                        .rows(5)
                        .length(Finding.LONGEST_REASON)
                        .value(form.reason())
                        .optional()
                        .errors(errors(ui)),
                Field.area("notes", ui.t("budget.study.form.notes"))
                        .rows(4)
                        .length(Finding.LONGEST_NOTES)
                        .value(form.notes())
                        .optional()
                        .errors(errors(ui)));
    }

    public Field agent(Ui ui) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ui.t("budget.study.nobody")));
        agents.forEach(one -> choices.add(new Choice(one.id().toString(), one.displayName())));
        return Field.select("agent", ui.t("budget.study.assign-to"), choices)
                .value(dossier.agent() == null ? "" : dossier.agent())
                .optional();
    }

    /** From which envelope it would be paid. */
    public Field envelope(Ui ui) {
        List<Choice> choices = new ArrayList<>();
        edition.envelopes().forEach(one -> {
            String name = one.district();
            String label = name == null ? ui.t("budget.idea.whole-town") : name;
            choices.add(new Choice(one.id().toString(), label + " · " + ui.money(one.cents())));
        });
        return Field.select("envelope", ui.t("budget.study.admit-envelope"), choices)
                .value(dossier.envelope() == null ? "" : dossier.envelope());
    }

    /** Whether it can become a project now. */
    public boolean isAdmissible() {
        return runs
                && !dossier.hidden()
                && dossier.project() == null
                && dossier.outcome() != null
                && dossier.outcome().isPossible()
                && !edition.isFrozen();
    }

    /** The idea that would remain: one that says much the same, or any other by its address. */
    public List<Field> into(Ui ui) {
        List<Field> fields = new ArrayList<>();
        if (!alike.isEmpty()) {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("", ui.t("theming.field.choose")));
            alike.forEach(one -> choices.add(new Choice(one.id().toString(), one.title())));
            fields.add(Field.select("into", ui.t("budget.study.merge-into"), choices)
                    .optional()
                    .errors(errors(ui)));
        }
        fields.add(
                Field.text("address", ui.t(alike.isEmpty() ? "budget.study.merge-into" : "budget.study.merge-address"))
                        .placeholder("/budget-participatif/idees/…")
                        .length(300)
                        .optional()
                        .errors(errors(ui)));
        return fields;
    }
}
