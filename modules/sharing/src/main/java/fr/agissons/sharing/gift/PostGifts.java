package fr.agissons.sharing.gift;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes give-aways in: no more at once from one person than the town bears, read first where the town wants it. */
@Service
@Transactional
public class PostGifts {
    private final GiveAways gifts;
    private final Doors doors;
    private final GiftNews news;
    private final Givers givers;
    private final Lasting lasting;
    private final Room room;

    PostGifts(GiveAways gifts, Doors doors, GiftNews news, Givers givers, Lasting lasting, Room room) {
        this.gifts = gifts;
        this.doors = doors;
        this.news = news;
        this.givers = givers;
        this.lasting = lasting;
        this.room = room;
    }

    /** Takes it in; nothing when the person has as many up as the town bears. */
    public Optional<UUID> post(Me me, Announcement said) {
        room.requireOpen();
        givers.requireActsFor(me.person(), said.organisation());
        if (!room.hasFor(me.person())) {
            return Optional.empty();
        }
        GiveAway gift = gifts.saveAndFlush(new GiveAway(
                me.person(),
                said,
                room.readsFirst(),
                lasting.now(),
                lasting.from(said.details().collectBy())));
        if (!said.door().isEmpty()) {
            doors.save(new Door(gift.getId(), said.door()));
        }
        news.written(gift);
        return Optional.of(gift.getId());
    }

    /**
     * Describes it anew, as long as nobody counts on it; which way it goes and in whose name stay.
     *
     * @param version the state of it the person was looking at
     */
    public void edit(Me me, UUID id, int version, Announcement said) {
        GiveAway gift = mine(me, id);
        if (gift.version() != version) {
            throw new Refusals.Conflict("sharing.gift.stale");
        }
        GiftDetails next = said.details();
        gift.edit(next, said.place(), room.readsFirst(), lasting.from(next.collectBy()));
        doors.of(id).ifPresentOrElse(door -> door.say(said.door()), () -> doors.save(new Door(id, said.door())));
        news.written(gift);
    }

    /** Shows it in a picture kept at that address, or no longer. */
    public void show(Me me, UUID id, @Nullable String picture) {
        GiveAway gift = mine(me, id);
        gift.show(picture, room.readsFirst());
        news.written(gift);
    }

    private GiveAway mine(Me me, UUID id) {
        GiveAway gift = gifts.locked(id);
        givers.require(me.person(), gift);
        return gift;
    }
}
