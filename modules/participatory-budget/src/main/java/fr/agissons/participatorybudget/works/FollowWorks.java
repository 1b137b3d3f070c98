package fr.agissons.participatorybudget.works;

import fr.agissons.core.access.Me;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets people say whether they want to know what becomes of a project. */
@Service
public class FollowWorks {
    private final Followers followers;
    private final ReadWorks read;
    private final Attempts attempts;
    private final TownClock clock;

    FollowWorks(Followers followers, ReadWorks read, Attempts attempts, TownClock clock) {
        this.followers = followers;
        this.read = read;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** From now on this person is told, or is not. */
    public void follow(Me me, UUID project, boolean wants) {
        attempts.run(() -> {
            if (read.one(project, null).isEmpty()) {
                throw new Refusals.NotFound();
            }
            WorksFollower follower = followers
                    .find(project, me.person())
                    .orElseGet(() -> new WorksFollower(project, me.person(), clock.now()));
            follower.decide(wants, clock.now());
            followers.saveAndFlush(follower);
        });
    }
}
