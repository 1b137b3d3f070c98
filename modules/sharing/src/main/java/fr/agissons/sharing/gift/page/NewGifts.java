package fr.agissons.sharing.gift.page;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.sharing.gift.Room;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Section;
import fr.agissons.theming.home.HomeBlock;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What neighbours give away just now, on the town's home page. */
@Component
class NewGifts implements HomeBlock {

    private final FindGifts gifts;
    private final Room room;

    NewGifts(FindGifts gifts, Room room) {
        this.gifts = gifts;
        this.room = room;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public String key() {
        return "pret-dons";
    }

    @Override
    public boolean usual() {
        return false;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        if (!room.isOpen()) {
            return Optional::empty;
        }
        Answer<GiftRow> newest = gifts.newest(trip, cards);
        return () -> block(ui, newest.rows());
    }

    private static Optional<Content> block(Ui ui, List<GiftRow> newest) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("sharing.gift.home.title"))
                .lead(ui.t("sharing.gift.home.lead"))
                .more(ui.t("sharing.gift.home.all"), "/pret/dons");
        return Optional.of(ui.section(
                section,
                ui.cards(newest.stream().map(row -> GiftCards.card(ui, row)).toList())));
    }
}
