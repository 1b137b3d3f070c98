package fr.agissons.sharing.gift.mine;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.Givers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a person's own pages of give-aways. */
@Component
class ReadMine {
    private static final String GIFT_OF =
            "select a.gift_id from sharing_gift_ask a where a.tenant_id = :tenant and a.id = :ask";

    private final Reads reads;
    private final Givers givers;

    ReadMine(Reads reads, Givers givers) {
        this.reads = reads;
        this.givers = givers;
    }

    private record GiftId(UUID id) {}

    /** What the person gives, looks for and has asked of others. */
    MyGiftsPage list(UUID person) {
        Trip trip = reads.trip();
        Answer<MyGift> gifts = trip.ask(MyGift.class, MyGift.OWN, Map.of("person", person));
        Answer<MyAsk> asks = trip.ask(MyAsk.class, MyAsk.OWN, Map.of("person", person));
        trip.go();
        return new MyGiftsPage(gifts.rows(), asks.rows());
    }

    /** One give-away with those who answered it, for whoever answers for it. */
    MyGiftPage gift(UUID person, UUID id, boolean justSent, @Nullable Trouble trouble) {
        Trip trip = reads.trip();
        Answer<MyGift> found = trip.ask(MyGift.class, MyGift.ONE, Map.of("id", id));
        Answer<AskLine> asks = trip.ask(AskLine.class, AskLine.OF_GIFT, Map.of("id", id));
        trip.go();
        MyGift gift = found.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        if (!givers.answersFor(person, gift.author(), gift.organisationId())) {
            throw new Refusals.NotFound();
        }
        return new MyGiftPage(gift, asks.rows(), justSent, trouble);
    }

    /** What this very person asked. */
    MyAsk ask(UUID person, UUID id) {
        return reads.first(MyAsk.class, MyAsk.ONE, Map.of("person", person, "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** The give-away that was answered. */
    UUID giftOf(UUID ask) {
        return reads.first(GiftId.class, GIFT_OF, Map.of("ask", ask))
                .map(GiftId::id)
                .orElseThrow(Refusals.NotFound::new);
    }
}
