package fr.agissons.sharing.gift;

import fr.agissons.core.time.TownClock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pieces of a give-away, counted one person after the other: whoever promises, takes back or hands over holds its row
 * until their transaction ends, and the database refuses a sum above what there is whoever writes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pieces {
    private final GiveAways gifts;
    private final GiftNews news;
    private final TownClock clock;

    Pieces(GiveAways gifts, GiftNews news, TownClock clock) {
        this.gifts = gifts;
        this.news = news;
        this.clock = clock;
    }

    /** Keeps everybody else from it until the transaction ends. */
    public Lot lock(UUID gift) {
        return Lot.of(gifts.locked(gift));
    }

    /** Promises so many; false when fewer are left or its time is over. */
    public boolean promise(UUID id, int pieces) {
        GiveAway gift = gifts.locked(id);
        GiftState before = gift.state();
        if (!gift.promise(pieces, clock.now())) {
            return false;
        }
        news.moved(gift, before, "");
        return true;
    }

    /** So many that were promised are free again. */
    public void release(UUID id, int pieces) {
        GiveAway gift = gifts.locked(id);
        GiftState before = gift.state();
        gift.release(pieces, clock.now());
        news.moved(gift, before, "");
    }

    /** So many that were promised have changed hands. */
    public void handOver(UUID id, int pieces) {
        GiveAway gift = gifts.locked(id);
        GiftState before = gift.state();
        gift.handOver(pieces, clock.now());
        news.moved(gift, before, "");
    }
}
