package fr.agissons.mutualaid.desk;

import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.request.HelpersNeeded;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the town did about a request. */
@Service
@Transactional
public class KeepLog {
    private final FollowUps followUps;
    private final HelpersNeeded requests;
    private final TownClock clock;

    KeepLog(FollowUps followUps, HelpersNeeded requests, TownClock clock) {
        this.followUps = followUps;
        this.requests = requests;
        this.clock = clock;
    }

    /** One line more. */
    public void note(UUID staff, UUID request, Way way, String words) {
        requests.lock(request);
        followUps.save(new FollowUp(request, staff, way, words, clock.now()));
    }
}
