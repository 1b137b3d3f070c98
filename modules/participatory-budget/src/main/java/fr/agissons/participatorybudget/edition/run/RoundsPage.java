package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;

/** All editions, drafts too, for those who run the budget. */
public record RoundsPage(List<EditionView> editions) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.run.title")).lead(ui.t("budget.run.lead")).staff();
    }

    public List<Card> cards(Ui ui) {
        return editions.stream().map(edition -> card(ui, edition)).toList();
    }

    private static Card card(Ui ui, EditionView edition) {
        return Card.of(edition.title(), edition.adminPath())
                .seed(edition.id().toString())
                .kind("piggy-bank", ui.t("budget.edition"))
                .badge(badge(ui, edition))
                .fact("coins", ui.money(edition.cents()))
                .level(2);
    }

    static Badge badge(Ui ui, EditionView edition) {
        if (!edition.published()) {
            return Badge.of(Tone.NEUTRAL, ui.t("budget.run.draft"));
        }
        if (edition.pollingAt(ui.now()) == Polling.BLOCKED) {
            return Badge.of(Tone.WARNING, ui.t("budget.run.blocked"));
        }
        if (edition.annulled().isPresent()) {
            return Badge.of(Tone.WARNING, ui.t("budget.run.annulled"));
        }
        return Badge.of(
                Tone.INFO,
                edition.phaseAt(ui.now())
                        .map(phase -> ui.t(phase.key()))
                        .orElseGet(() -> ui.t("budget.run.published")));
    }

    public Action begin(Ui ui) {
        return Action.primary(ui.t("budget.run.new"), EditionView.ADMINISTRATION + "/nouvelle");
    }

    /** A vote that took place elsewhere becomes one, too. */
    public Action takeOver(Ui ui) {
        return Action.quiet(ui.t("budget.takeover.title"), EditionView.ADMINISTRATION + "/reprendre");
    }

    public Empty empty(Ui ui) {
        return new Empty("piggy-bank", ui.t("budget.run.none"), ui.t("budget.run.none-hint"), begin(ui));
    }
}
