package fr.agissons.sharing.gift.ask;

import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.gift.GiftEnded;
import fr.agissons.sharing.gift.Lot;
import fr.agissons.sharing.gift.Pieces;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever waited or counted on it that nothing is to be had any more, in the very transaction that says so. */
@Component
class CloseAsks {
    private final Asks asks;
    private final Pieces pieces;
    private final AskNews news;
    private final TownClock clock;

    CloseAsks(Asks asks, Pieces pieces, AskNews news, TownClock clock) {
        this.asks = asks;
        this.pieces = pieces;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GiftEnded event) {
        Lot lot = pieces.lock(event.gift());
        for (Ask ask : asks.lockActiveOf(event.gift())) {
            AskState before = ask.state();
            ask.end(clock.now());
            news.note(ask, before);
            news.tellTaker(lot, ask, before == AskState.PROMISED ? "changed.reneged" : "closed");
        }
    }
}
