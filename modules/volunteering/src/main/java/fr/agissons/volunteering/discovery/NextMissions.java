package fr.agissons.volunteering.discovery;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Section;
import fr.agissons.theming.home.HomeBlock;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The next missions on the town's home page. */
@Component
class NextMissions implements HomeBlock {

    private final OpenMissions missions;

    NextMissions(OpenMissions missions) {
        this.missions = missions;
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<MissionRow> next = missions.next(trip, cards);
        return () -> block(ui, next.rows());
    }

    private static Optional<Content> block(Ui ui, List<MissionRow> next) {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("volunteering.home.title"))
                .lead(ui.t("volunteering.home.lead"))
                .more(ui.t("volunteering.home.all"), "/missions");
        return Optional.of(ui.section(
                section,
                ui.cards(next.stream().map(row -> MissionCards.card(ui, row)).toList())));
    }
}
