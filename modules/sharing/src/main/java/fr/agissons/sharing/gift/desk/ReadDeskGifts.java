package fr.agissons.sharing.gift.desk;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.desk.DeskGiftsPage.Heap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the page on which the town reads give-aways, the oldest that waits first. */
@Component
class ReadDeskGifts {
    private static final String WAITING =
            "select count(*) from sharing_gift where tenant_id = :tenant and state = 'PENDING'";

    private static final String ONE = DeskGift.COLUMNS + "g.id = :id";

    private final Reads reads;

    ReadDeskGifts(Reads reads) {
        this.reads = reads;
    }

    private record Count(long waiting) {}

    DeskGiftsPage heap(Heap heap) {
        String order = heap == Heap.TO_READ ? " order by g.id limit 100" : " order by g.id desc limit 100";
        Trip trip = reads.trip();
        Answer<Count> waiting = trip.ask(Count.class, WAITING, Map.of());
        Answer<DeskGift> rows = trip.ask(DeskGift.class, DeskGift.COLUMNS + heap.condition() + order, Map.of());
        trip.go();
        return new DeskGiftsPage(heap, waiting.rows().getFirst().waiting(), rows.rows(), null);
    }

    /** One of them alone, to be mended. */
    DeskGiftsPage one(UUID id, DeskGiftsPage.@Nullable Trouble trouble) {
        DeskGift gift = reads.first(DeskGift.class, ONE, Map.of("id", id)).orElseThrow(Refusals.NotFound::new);
        Heap heap = gift.state().isLive() ? Heap.SEEN : Heap.TO_READ;
        return new DeskGiftsPage(heap, heap(Heap.TO_READ).toRead(), List.of(gift), trouble);
    }
}
