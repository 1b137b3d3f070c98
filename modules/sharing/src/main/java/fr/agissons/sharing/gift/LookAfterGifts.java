package fr.agissons.sharing.gift;

import fr.agissons.core.access.Me;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever wrote a give-away, the town and the clock do with it. */
@Service
@Transactional
public class LookAfterGifts {
    /** How long before its time ends whoever wrote it is asked whether it is still there. */
    private static final Duration BEFORE = Duration.ofDays(7);

    private final GiveAways gifts;
    private final Doors doors;
    private final GiftNews news;
    private final Givers givers;
    private final Lasting lasting;

    LookAfterGifts(GiveAways gifts, Doors doors, GiftNews news, Givers givers, Lasting lasting) {
        this.gifts = gifts;
        this.doors = doors;
        this.news = news;
        this.givers = givers;
        this.lasting = lasting;
    }

    /** It is still there: sixty days more. */
    public void renew(Me me, UUID id) {
        GiveAway gift = mine(me, id);
        move(gift, "", one -> one.renew(lasting.from(one.details().collectBy()), lasting.now()));
    }

    /** Whoever wrote it takes back what is left. Doing so twice changes nothing. */
    public void withdraw(Me me, UUID id) {
        GiveAway gift = mine(me, id);
        if (gift.state() != GiftState.WITHDRAWN) {
            move(gift, "", one -> one.withdraw(lasting.now()));
            doors.forget(id);
        }
    }

    /** Whoever leaves takes back what they have up; what they wrote for an association stays the association's. */
    void endAllOf(UUID person) {
        gifts.leaveToOrganisations(person);
        for (UUID id : gifts.findUpOf(person)) {
            move(gifts.locked(id), "", one -> one.withdraw(lasting.now()));
        }
        doors.forgetAllOf(person);
    }

    /** Somebody of the town has read it: everybody sees it. */
    public void publish(UUID id) {
        GiveAway gift = gifts.locked(id);
        if (!gift.state().isLive()) {
            move(gift, "", GiveAway::publish);
            news.tell(gift, "published", "");
        }
    }

    /** The town takes it off, and says why. */
    public void hide(UUID id, String reason) {
        GiveAway gift = gifts.locked(id);
        if (gift.state() != GiftState.HIDDEN) {
            move(gift, reason, one -> one.hide(lasting.now()));
            news.tell(gift, "changed.hidden", reason);
        }
    }

    /** It is hidden because of a report; whoever decided so tells whoever wrote it. */
    void hideReported(UUID id, String words) {
        GiveAway gift = gifts.locked(id);
        if (gift.state().isLive() || gift.state() == GiftState.PENDING) {
            move(gift, words, one -> one.hide(lasting.now()));
        }
    }

    /** It is shown again after an appeal. */
    void restoreReported(UUID id) {
        GiveAway gift = gifts.locked(id);
        if (gift.state() == GiftState.HIDDEN) {
            move(gift, "", GiveAway::publish);
        }
    }

    /** Those whose time is over. */
    @Transactional(readOnly = true)
    List<UUID> over() {
        return gifts.findOver(lasting.now());
    }

    /** Those whose time ends soon. */
    @Transactional(readOnly = true)
    List<UUID> ending() {
        return gifts.findEnding(lasting.now(), lasting.now().plus(BEFORE));
    }

    /** Its time is over. */
    void expire(UUID id) {
        GiveAway gift = gifts.locked(id);
        GiftState before = gift.state();
        if (gift.expire(lasting.now())) {
            news.moved(gift, before, "");
            news.tell(gift, "expired", "");
        }
    }

    /** Asks whether it is still there, once for each end, unless its last day stays its last. */
    void ask(UUID id) {
        GiveAway gift = gifts.locked(id);
        Instant longer = lasting.from(gift.details().collectBy());
        if (gift.state().isLive() && longer.isAfter(gift.expiresAt())) {
            news.tellItEnds(gift);
        }
    }

    private GiveAway mine(Me me, UUID id) {
        GiveAway gift = gifts.locked(id);
        givers.require(me.person(), gift);
        return gift;
    }

    private void move(GiveAway gift, String reason, Consumer<GiveAway> verb) {
        GiftState before = gift.state();
        verb.accept(gift);
        news.moved(gift, before, reason);
    }
}
