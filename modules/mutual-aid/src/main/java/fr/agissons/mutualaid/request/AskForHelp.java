package fr.agissons.mutualaid.request;

import fr.agissons.core.read.Reads;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in: no more at once from one person than the town bears, read first where the town wants it. */
@Service
@Transactional
public class AskForHelp {
    private static final String TURN = """
            select version from membership where tenant_id = :tenant and person_id = :person for no key update
            """;

    private final HelpRequests requests;
    private final Doorsteps doorsteps;
    private final RequestNews news;
    private final Settings settings;
    private final Reads reads;
    private final TownClock clock;

    AskForHelp(
            HelpRequests requests,
            Doorsteps doorsteps,
            RequestNews news,
            Settings settings,
            Reads reads,
            TownClock clock) {
        this.requests = requests;
        this.doorsteps = doorsteps;
        this.news = news;
        this.settings = settings;
        this.reads = reads;
        this.clock = clock;
    }

    private record Turn(int version) {}

    /** Takes the request of whoever is signed in; nothing when as many as the town bears wait already. */
    public Optional<UUID> ask(UUID person, Asked asked) {
        if (asked.intake() == Intake.PHONE) {
            throw new IllegalArgumentException("Only the town takes requests by phone");
        }
        // Two tabs sent at once are counted one after the other.
        reads.first(Turn.class, TURN, Map.of("person", person));
        if (requests.countOpen(person, clock.now()) >= set().mostOpen()) {
            return Optional.empty();
        }
        return Optional.of(take(person, asked, !set().readFirst()));
    }

    /** Takes what is said on the phone; whoever types it has read it. */
    public UUID takeByPhone(UUID staff, Asked asked) {
        if (asked.intake() != Intake.PHONE) {
            throw new IllegalArgumentException("Somebody asks for themselves with an account of their own");
        }
        return take(staff, asked, true);
    }

    private UUID take(UUID by, Asked asked, boolean read) {
        HelpRequest request = new HelpRequest(by, asked, clock.now());
        if (read) {
            request.triage();
        }
        HelpRequest kept = requests.saveAndFlush(request);
        doorsteps.save(new Doorstep(kept.getId(), asked.door()));
        news.begun(kept);
        return kept.getId();
    }

    private MutualAidSettings set() {
        return settings.of(MutualAidSettings.class);
    }
}
