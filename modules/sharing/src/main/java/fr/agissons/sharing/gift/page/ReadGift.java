package fr.agissons.sharing.gift.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.GiftRule;
import fr.agissons.sharing.gift.Givers;
import fr.agissons.sharing.gift.Room;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers one give-away's page; one that is over does not exist any more for those it is not about. */
@Service
class ReadGift {
    private static final String ONE = GiftView.COLUMNS + GiftRule.FROM + "where" + GiftRule.VISIBLE + "and g.id = :id";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final Givers givers;
    private final Room room;
    private final TownClock clock;

    ReadGift(Reads reads, Givers givers, Room room, TownClock clock) {
        this.reads = reads;
        this.givers = givers;
        this.room = room;
        this.clock = clock;
    }

    GiftPage page(UUID id, @Nullable Me reader, AskForm form, @Nullable AskFault fault) {
        UUID person = reader == null ? NOBODY : reader.person();
        GiftView view = reads.first(GiftView.class, ONE, Map.of("id", id, "reader", person, "now", clock.now()))
                .orElseThrow(Refusals.NotFound::new);
        boolean own = reader != null && givers.answersFor(person, view.author(), view.organisationId());
        return new GiftPage(view, own, room.isOpen(), form, fault);
    }
}
