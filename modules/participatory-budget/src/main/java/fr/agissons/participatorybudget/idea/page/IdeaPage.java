package fr.agissons.participatorybudget.idea.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.SupportIdeas;
import fr.agissons.theming.Ui;
import fr.agissons.theming.comment.CommentsView;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One idea's page.
 *
 * @param whole the idea
 * @param phase where its edition is
 * @param comments what is said of it
 * @param answer what became of a click on support
 */
public record IdeaPage(
        ReadIdea.Whole whole, @Nullable Phase phase, CommentsView comments, SupportIdeas.@Nullable Answer answer) {
    public IdeaView idea() {
        return whole.idea();
    }

    private EditionView edition() {
        return whole.edition();
    }

    public List<IdeaView.Picture> pictures() {
        return whole.pictures();
    }

    public List<IdeaView.Added> added() {
        return whole.added();
    }

    public Head head(Ui ui) {
        return Head.of(idea().title())
                .description(ui.t("budget.idea.one-description", edition().title()))
                .canonical(idea().path())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition().title(), edition().path())
                .crumb(
                        ui.t("budget.idea.list"),
                        IdeaRule.PATH + "?" + IdeaQuery.EDITION + "="
                                + edition().slug())
                .seed(idea().id().toString());
    }

    /** What became of it so far, step by step. */
    public List<String> steps(Ui ui) {
        List<String> steps = new ArrayList<>();
        steps.add(ui.t("budget.idea.step.published", ui.date(idea().publishedAt())));
        steps.add(ui.t("budget.idea.step.supported", idea().supports()));
        steps.add(
                idea().outcome() == null
                        ? ui.t("budget.idea.step.studied")
                        : ui.t(idea().outcome().key()));
        steps.add(
                idea().number() == null
                        ? ui.t("budget.idea.step.project")
                        : ui.t("budget.idea.step.project-number", idea().number()));
        return steps;
    }

    /** How far it has come, counted from one. */
    public int step() {
        if (idea().project() != null) {
            return 4;
        }
        if (idea().outcome() != null) {
            return 3;
        }
        return phase == Phase.IDEAS ? 1 : 2;
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        String district = idea().district();
        facts.add(new Fact(idea().category().icon(), ui.t(idea().category().key())));
        facts.add(new Fact("map-pinned", district == null ? ui.t("budget.idea.whole-town") : district));
        if (!idea().place().isEmpty()) {
            facts.add(new Fact("map-pin", idea().place()));
        }
        Long cents = idea().cents();
        if (cents != null) {
            facts.add(new Fact("coins", ui.t("budget.idea.guess", ui.money(cents))));
        }
        String authors = idea().authors();
        if (authors != null) {
            facts.add(new Fact("users", ui.t("budget.idea.by", authors)));
        }
        return facts;
    }

    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("budget.idea.map-one"));
        idea().point().ifPresent(point -> map.point(point, idea().title(), ui.url(idea().path()), idea().place()));
        return map;
    }

    /** Whether people stand behind ideas now. */
    public boolean supporting() {
        return phase == Phase.SUPPORT;
    }

    /** Why nobody can now, and when. */
    public String notNow(Ui ui) {
        return edition()
                .phases()
                .start(Phase.SUPPORT)
                .map(start -> ui.t(
                        start.isAfter(ui.now()) ? "budget.support.later" : "budget.support.over", ui.dateTime(start)))
                .orElseGet(() -> ui.t("budget.support.never"));
    }

    /** How many more the reader may support, when there is an end to it. */
    public @Nullable String left(Ui ui) {
        Integer most = idea().most();
        return most == null ? null : ui.t("budget.support.left", Math.max(0, most - idea().given()), most);
    }

    /** The way to the project it became. */
    public @Nullable Action project(Ui ui) {
        return idea().project() == null
                ? null
                : Action.primary(ui.t("budget.idea.see-project"), EditionView.PATH + "/projets/" + idea().project());
    }
}
