package fr.agissons.participatorybudget.idea.post;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last look at a draft before everybody reads it.
 *
 * @param idea the draft
 * @param alike ideas that say much the same
 * @param refused message key of why it was not published
 */
public record CheckPage(
        MyIdea idea,
        List<SimilarIdeas.Alike> alike,
        @Nullable String refused) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.idea.check"))
                .lead(ui.t("budget.idea.check-lead"))
                .crumb(ui.t("budget.menu.my-ideas"), MyIdeasPage.PATH)
                .crumb(idea.title(), idea.path())
                .unlisted()
                .narrow();
    }
}
