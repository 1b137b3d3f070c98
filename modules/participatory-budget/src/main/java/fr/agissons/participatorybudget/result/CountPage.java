package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.paper.PapersPage;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
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
 */
public record CountPage(
        EditionView edition,
        int confirmed,
        int drafts,
        boolean waiting,
        @Nullable CountingRule tried,
        List<PartView> parts,
        boolean published,
        boolean unsure) {
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

    public Field sure(Ui ui) {
        return Field.checkbox("sur", ui.t("budget.result.sure"))
                .error(unsure ? ui.t("budget.result.sure.needed") : null);
    }
}
