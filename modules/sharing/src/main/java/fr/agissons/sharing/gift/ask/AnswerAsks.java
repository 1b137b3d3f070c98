package fr.agissons.sharing.gift.ask;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.Givers;
import fr.agissons.sharing.gift.Lot;
import fr.agissons.sharing.gift.Pieces;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever wrote a give-away says yes or no, takes a promise back, and says what became of it. The give-away is always
 * locked before the answer; pressing a button twice changes nothing.
 */
@Service
@Transactional
public class AnswerAsks {
    private final Asks asks;
    private final Pieces pieces;
    private final Givers givers;
    private final AskNews news;
    private final TownClock clock;

    AnswerAsks(Asks asks, Pieces pieces, Givers givers, AskNews news, TownClock clock) {
        this.asks = asks;
        this.pieces = pieces;
        this.givers = givers;
        this.news = news;
        this.clock = clock;
    }

    /** Why a yes does not count. */
    public enum No {
        /** Fewer are left, or its time is over. */
        LEFT,
        /** Not between one and what was asked for. */
        QUANTITY;

        /** Message key of the explanation. */
        public String key() {
            return "sharing.gift.no." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** An answer with its give-away, both locked. */
    private record Both(Lot lot, Ask ask) {}

    /** Promises so many of what was asked for; nothing comes back when it counts. */
    public @Nullable No promise(UUID person, UUID id, int quantity) {
        Both both = find(person, id);
        Ask ask = both.ask;
        if (ask.state() == AskState.PROMISED) {
            return null;
        }
        if (quantity < 1 || quantity > ask.quantity()) {
            return No.QUANTITY;
        }
        if (ask.state() == AskState.ASKED && !pieces.promise(both.lot.gift(), quantity)) {
            return No.LEFT;
        }
        move(both, one -> one.promise(quantity, clock.now()), both.lot.way().sentence("changed.promised"));
        return null;
    }

    /** Says no. */
    public void decline(UUID person, UUID id) {
        Both both = find(person, id);
        if (both.ask.state() != AskState.DECLINED) {
            move(both, one -> one.decline(clock.now()), "declined");
        }
    }

    /** Takes a promise back, and says why: what was promised is free for others. */
    public void renege(UUID person, UUID id, String why) {
        Both both = find(person, id);
        if (both.ask.state() != AskState.RENEGED) {
            move(both, one -> one.renege(why, clock.now()), "changed.reneged");
            freeAgain(both);
        }
    }

    /** It has changed hands. */
    public void handOver(UUID person, UUID id) {
        Both both = find(person, id);
        if (both.ask.state() != AskState.GIVEN) {
            move(both, one -> one.handOver(clock.now()), "given");
            pieces.handOver(both.lot.gift(), both.ask.granted());
        }
    }

    /** Nobody came: what was promised is free for others. */
    public void miss(UUID person, UUID id) {
        Both both = find(person, id);
        if (both.ask.state() != AskState.NOT_COLLECTED) {
            move(both, one -> one.miss(clock.now()), "changed.missed");
            freeAgain(both);
        }
    }

    private void freeAgain(Both both) {
        pieces.release(both.lot.gift(), both.ask.granted());
        news.tellWaiting(both.lot, asks.waiting(both.lot.gift()), both.ask);
    }

    private void move(Both both, Consumer<Ask> verb, String told) {
        AskState before = both.ask.state();
        verb.accept(both.ask);
        news.note(both.ask, before);
        news.tellTaker(both.lot, both.ask, told);
    }

    private Both find(UUID person, UUID id) {
        Lot lot = pieces.lock(asks.giftOf(id));
        Ask ask = asks.locked(id);
        if (!givers.answersFor(person, lot.author(), lot.organisation())) {
            throw new Refusals.NotFound();
        }
        return new Both(lot, ask);
    }
}
