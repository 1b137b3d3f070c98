package fr.agissons.mutualaid.discovery;

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

/** The most pressing requests on the town's home page. */
@Component
class PressingRequests implements HomeBlock {

    private final FindRequests requests;

    PressingRequests(FindRequests requests) {
        this.requests = requests;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<RequestRow> pressing = requests.pressing(trip, cards);
        return () -> block(ui, pressing.rows());
    }

    private static Optional<Content> block(Ui ui, List<RequestRow> pressing) {
        if (pressing.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("mutualaid.home.title"))
                .lead(ui.t("mutualaid.home.lead"))
                .more(ui.t("mutualaid.home.all"), "/entraide");
        return Optional.of(ui.section(
                section,
                ui.cards(
                        pressing.stream().map(row -> RequestCards.card(ui, row)).toList())));
    }
}
