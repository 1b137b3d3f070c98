package fr.agissons.sharing.catalogue;

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

/** What was last added to the town's libraries, on its home page. */
@Component
class NewItems implements HomeBlock {

    private final ItemFinder finder;

    NewItems(ItemFinder finder) {
        this.finder = finder;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<ItemRow> newest = finder.newest(trip, cards);
        return () -> block(ui, newest.rows());
    }

    private static Optional<Content> block(Ui ui, List<ItemRow> newest) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("sharing.home.title"))
                .lead(ui.t("sharing.home.lead"))
                .more(ui.t("sharing.home.all"), "/pret");
        return Optional.of(ui.section(
                section,
                ui.cards(newest.stream().map(row -> ItemCards.card(ui, row, "")).toList())));
    }
}
