package fr.agissons.participatorybudget.idea.post;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form on which an idea is written, or written anew.
 *
 * @param idea the one there is already
 * @param draft whether nobody else reads it yet, so that it can wait with no more than a title
 * @param edition the edition it is for; none when no edition takes ideas
 * @param form what was typed so far
 * @param wrong message keys of what is wrong, by field
 * @param refused message key of why it cannot be taken
 */
public record IdeaFormPage(
        @Nullable UUID idea,
        boolean draft,
        @Nullable EditionView edition,
        IdeaForm form,
        Map<String, String> wrong,
        @Nullable String refused) {
    /** What the button says that keeps it for later. */
    static final String LATER = "garder";

    public Head head(Ui ui) {
        Head head = Head.of(ui.t(idea == null ? "budget.idea.propose" : "budget.idea.edit"))
                .lead(edition == null ? null : edition.title())
                .crumb(ui.t("budget.idea.list"), IdeaRule.PATH)
                .unlisted()
                .narrow();
        return edition == null ? head : head.live();
    }

    public String path() {
        return idea == null ? IdeaRule.PATH + "/proposer" : "/budget-participatif/mes-idees/" + idea + "/modifier";
    }

    /** Where ideas that say much the same are looked for while one types. */
    public String similar(Ui ui) {
        return ui.url(IdeaRule.PATH + "/semblables?edition=" + form.edition() + (idea == null ? "" : "&sauf=" + idea));
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            errors = errors.and(one.getKey(), ui.t(one.getValue()));
        }
        return errors;
    }

    public Field title(Ui ui) {
        return Field.text("title", ui.t("budget.idea.form.title"))
                .hint(ui.t("budget.idea.form.title-hint"))
                .length(IdeaDetails.LONGEST_TITLE)
                .value(form.title())
                .errors(errors(ui));
    }

    /** All but the title. */
    public List<Field> fields(Ui ui) {
        List<Choice> categories = Arrays.stream(Category.values())
                .map(one -> new Choice(one.slug(), ui.t(one.key())))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("words", ui.t("budget.idea.form.words"))
                .hint(ui.t("budget.idea.form.words-hint"))
                .rows(8)
                .length(IdeaDetails.LONGEST_TEXT)
                .value(form.words()));
        fields.add(Field.select("category", ui.t("budget.idea.form.category"), categories)
                .prompt(ui.t("theming.field.choose"))
                .value(form.category()));
        if (edition != null && edition.envelopes().size() > 1) {
            List<Choice> parts = new ArrayList<>();
            parts.add(new Choice("", ui.t("budget.idea.form.no-district")));
            edition.envelopes().forEach(one -> {
                String name = one.district();
                parts.add(new Choice(one.id().toString(), name == null ? ui.t("budget.idea.whole-town") : name));
            });
            fields.add(Field.select("envelope", ui.t("budget.idea.form.district"), parts)
                    .value(form.envelope())
                    .optional());
        }
        fields.add(Field.text("place", ui.t("budget.idea.form.place"))
                .hint(ui.t("budget.idea.form.place-hint"))
                .length(IdeaDetails.LONGEST_PLACE)
                .value(form.place())
                .optional());
        fields.add(Field.text("cost", ui.t("budget.idea.form.cost"))
                .hint(ui.t("budget.idea.form.cost-hint"))
                .unit("€")
                .length(20)
                .value(form.cost())
                .optional());
        return fields.stream().map(field -> field.errors(errors(ui))).toList();
    }

    public Empty closed(Ui ui) {
        return new Empty(
                "lightbulb",
                ui.t("budget.idea.form.closed"),
                ui.t("budget.idea.form.closed-hint"),
                Action.secondary(ui.t("budget.idea.list"), IdeaRule.PATH));
    }
}
