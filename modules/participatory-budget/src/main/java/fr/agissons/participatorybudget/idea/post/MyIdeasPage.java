package fr.agissons.participatorybudget.idea.post;

import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own ideas.
 *
 * @param rows those they wrote or sign, the newest first
 * @param asked those they are asked to sign
 * @param said message key of what has just been done
 */
public record MyIdeasPage(
        List<MyIdea> rows,
        List<MyIdea.Asked> asked,
        @Nullable String said) {
    static final String PATH = "/budget-participatif/mes-idees";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.menu.my-ideas"))
                .crumb(ui.t("budget.idea.list"), IdeaRule.PATH)
                .unlisted();
    }

    public @Nullable String flash(Ui ui) {
        String key = said;
        return key == null ? null : ui.t(key);
    }

    public Action propose(Ui ui) {
        return Action.primary(ui.t("budget.idea.propose"), IdeaRule.PATH + "/proposer")
                .icon("lightbulb");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> about(ui, row, Card.of(row.title(), row.path()))
                        .seed(row.id().toString())
                        .badge(badge(ui, row))
                        .fact("thumbs-up", row.isDraft() ? null : ui.t("budget.idea.supports", row.supports()))
                        .fact("users", row.author() ? null : ui.t("budget.idea.you-sign")))
                .toList();
    }

    private static Card about(Ui ui, MyIdea row, Card card) {
        Category category = row.category();
        return category == null ? card : card.kind(category.icon(), ui.t(category.key()));
    }

    static Badge badge(Ui ui, MyIdea row) {
        if (row.hidden()) {
            return Badge.of(Tone.WARNING, ui.t("budget.idea.state.HIDDEN"));
        }
        return Badge.of(
                row.isPublished() ? Tone.SUCCESS : Tone.NEUTRAL,
                ui.t(row.state().key()));
    }

    public String path(MyIdea.Asked one, String act) {
        return MyIdea.path(one.id()) + "/" + act;
    }

    public Empty empty(Ui ui) {
        return new Empty("lightbulb", ui.t("budget.idea.mine-none"), ui.t("budget.idea.mine-none-hint"), propose(ui));
    }
}
