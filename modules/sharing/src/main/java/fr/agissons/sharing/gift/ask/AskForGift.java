package fr.agissons.sharing.gift.ask;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.Givers;
import fr.agissons.sharing.gift.Lot;
import fr.agissons.sharing.gift.Pieces;
import fr.agissons.sharing.gift.Room;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody would like some of what is given, or can give what is looked for: once for each, never of their own. */
@Service
@Transactional
public class AskForGift {
    private final Asks asks;
    private final Pieces pieces;
    private final Givers givers;
    private final AskNews news;
    private final Room room;
    private final TownClock clock;

    AskForGift(Asks asks, Pieces pieces, Givers givers, AskNews news, Room room, TownClock clock) {
        this.asks = asks;
        this.pieces = pieces;
        this.givers = givers;
        this.news = news;
        this.room = room;
        this.clock = clock;
    }

    /** Why somebody cannot have any now. */
    public enum Hindrance {
        /** It is their own. */
        OWN,
        /** Its time is over, or all of it has gone. */
        OVER,
        /** More than there is in all. */
        TOO_MANY;

        /** Message key of the explanation. */
        public String key() {
            return "sharing.gift.hindrance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What became of it.
     *
     * @param ask the answer that is kept, the same when it was sent before
     * @param hindrance why there is none
     */
    public record Asked(@Nullable UUID ask, @Nullable Hindrance hindrance) {}

    /** Asks for so many pieces, with a word to whoever wrote it. */
    public Asked ask(UUID person, UUID gift, int quantity, String words) {
        room.requireOpen();
        // Locked before anything else is read: the same form sent twice is one answer.
        Lot lot = pieces.lock(gift);
        lot.requireSeen();
        Optional<Ask> before = asks.active(gift, person);
        if (before.isPresent()) {
            return new Asked(before.get().getId(), null);
        }
        Hindrance hindrance = hindrance(person, lot, quantity);
        if (hindrance != null) {
            return new Asked(null, hindrance);
        }
        Ask ask = asks.saveAndFlush(new Ask(gift, person, quantity, words, clock.now()));
        news.tellGiver(lot, ask, lot.way().sentence("asked"));
        return new Asked(ask.getId(), null);
    }

    /** Does not need it any more; what was promised is free for others. Doing so twice changes nothing. */
    public void leave(UUID person, UUID id) {
        Lot lot = pieces.lock(asks.giftOf(id));
        Ask ask = asks.locked(id);
        if (!person.equals(ask.personId())) {
            throw new Refusals.NotFound();
        }
        AskState before = ask.state();
        if (before == AskState.CANCELLED || before == AskState.GAVE_UP) {
            return;
        }
        ask.leave(clock.now());
        news.note(ask, before);
        news.tellGiver(lot, ask, before == AskState.PROMISED ? "changed.gave-up" : "cancelled");
        if (before == AskState.PROMISED) {
            pieces.release(lot.gift(), ask.granted());
            news.tellWaiting(lot, asks.waiting(lot.gift()), ask);
        }
    }

    private @Nullable Hindrance hindrance(UUID person, Lot lot, int quantity) {
        if (givers.answersFor(person, lot.author(), lot.organisation())) {
            return Hindrance.OWN;
        }
        if (!lot.isOpenAt(clock.now())) {
            return Hindrance.OVER;
        }
        return quantity > lot.quantity() ? Hindrance.TOO_MANY : null;
    }
}
