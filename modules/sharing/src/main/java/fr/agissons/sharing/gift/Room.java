package fr.agissons.sharing.gift;

import fr.agissons.core.read.Reads;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.setting.SharingSettings;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How much room the town leaves: whether things are given here at all, read first or not, and how many by one person. */
@Component
public class Room {
    private static final String TURN = """
            select version from membership where tenant_id = :tenant and person_id = :person for no key update
            """;

    private final GiveAways gifts;
    private final Settings settings;
    private final Reads reads;
    private final TownClock clock;

    Room(GiveAways gifts, Settings settings, Reads reads, TownClock clock) {
        this.gifts = gifts;
        this.settings = settings;
        this.reads = reads;
        this.clock = clock;
    }

    private record Turn(int version) {}

    /** Whether neighbours give things away here. */
    public boolean isOpen() {
        return set().gifts();
    }

    /** Turns away whoever would begin something where nothing is given. */
    public void requireOpen() {
        if (!isOpen()) {
            throw new Refusals.Conflict("sharing.gift.off");
        }
    }

    boolean readsFirst() {
        return set().giftsReadFirst();
    }

    /** Whether this person may put one more up; two tabs sent at once are counted one after the other. */
    boolean hasFor(UUID person) {
        reads.first(Turn.class, TURN, Map.of("person", person));
        return gifts.countOpen(person, clock.now()) < set().mostGifts();
    }

    private SharingSettings set() {
        return settings.of(SharingSettings.class);
    }
}
