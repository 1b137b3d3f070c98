package fr.agissons.participatorybudget.edition.page;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.participatorybudget.edition.EditionTeaser;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Section;
import fr.agissons.theming.home.HomeBlock;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The edition that is under way, on the town's home page. */
@Component
class LatestEdition implements HomeBlock {
    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<EditionTeaser> latest = EditionTeaser.latest(trip);
        return () -> block(ui, latest.rows());
    }

    private static Optional<Content> block(Ui ui, List<EditionTeaser> latest) {
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("budget.name")).more(ui.t("budget.home.all"), EditionView.PATH);
        return Optional.of(ui.section(
                section,
                ui.cards(latest.stream()
                        .map(edition -> EditionCards.card(ui, edition))
                        .toList())));
    }
}
