package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.paper.PapersPage;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The count as those see it who run the budget.
 *
 * @param edition the edition
 * @param confirmed how many ballots count
 * @param drafts how many are drafts, which never count
 * @param waiting whether paper ballots are missing, which keeps the count from starting
 * @param tried the rule that was tried; nothing while the vote goes on
 * @param parts what it gives
 * @param published whether the result is published
 * @param unsure whether publication was asked for without saying that one is sure
 * @param trial what was typed to try another rule
 */
public record CountPage(
        EditionView edition,
        int confirmed,
        int drafts,
        boolean waiting,
        @Nullable CountingRule tried,
        List<PartView> parts,
        boolean published,
        boolean unsure,
        Trial trial) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.result.count"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.ADMINISTRATION)
                .crumb(edition.title(), edition.adminPath())
                .staff();
    }

    public String path() {
        return edition.adminPath() + "/depouillement";
    }

    /** Where one sees which papers are missing. */
    public String papers() {
        return PapersPage.path(edition);
    }

    /** Whether there is still a result to publish. */
    public boolean isPublishable() {
        return isPromised() && !published && edition.annulled().isEmpty();
    }

    /** Whether it is the rule that was promised. */
    public boolean isPromised() {
        return edition.counts().equals(tried);
    }

    public Field method(Ui ui) {
        CountingRule rule = tried;
        List<Choice> choices = Arrays.stream(CountingMethod.values())
                .filter(one -> one.counts(edition.votes().mode()))
                .map(one -> new Choice(one.name(), ui.t("budget.result.rule." + one.word())))
                .toList();
        return Field.select("methode", ui.t("budget.result.method"), choices)
                .value(rule == null ? null : rule.method().name());
    }

    public Field completion(Ui ui) {
        CountingRule rule = tried;
        List<Choice> choices = Arrays.stream(Completion.values())
                .map(one -> new Choice(one.name(), ui.t("budget.result.left." + one.word())))
                .toList();
        return Field.select("complement", ui.t("budget.result.completion"), choices)
                .hint(ui.t("budget.result.completion.hint"))
                .value(rule == null ? null : rule.completion().name());
    }

    /** The finer points of a rule. */
    public List<Field> details(Ui ui) {
        CountingRule rule = edition.counts();
        CountingRule shown = tried == null ? rule : tried;
        Long step = shown.stepCents();
        return List.of(
                Field.text("pas", ui.t("budget.form.step"))
                        .hint(ui.t("budget.form.step-hint"))
                        .unit("€")
                        .length(20)
                        .value(typed("pas", step == null ? "" : Euros.typed(step)))
                        .error(wrong(ui, "pas"))
                        .optional(),
                Field.checkbox("exhaustif", ui.t("budget.form.exhaustive"))
                        .hint(ui.t("budget.form.exhaustive-hint"))
                        .checked(shown.exhaustive())
                        .optional(),
                Field.checkbox("comparaison", ui.t("budget.form.comparison"))
                        .hint(ui.t("budget.form.comparison-hint"))
                        .checked(shown.comparison())
                        .optional(),
                Field.of(FieldKind.NUMBER, "seuil", ui.t("budget.form.threshold"))
                        .hint(ui.t("budget.form.threshold-hint"))
                        .between(0, CountingRule.MOST_THRESHOLD)
                        .value(typed("seuil", Integer.toString(shown.threshold())))
                        .error(wrong(ui, "seuil")));
    }

    private String typed(String field, String otherwise) {
        String typed = trial.typed(field);
        return typed == null || typed.isBlank() ? otherwise : typed;
    }

    private @Nullable String wrong(Ui ui, String field) {
        String key = trial.faults().get(field);
        return key == null ? null : ui.t(key);
    }

    public Field sure(Ui ui) {
        return Field.checkbox("sur", ui.t("budget.result.sure"))
                .error(unsure ? ui.t("budget.result.sure.needed") : null);
    }
}
