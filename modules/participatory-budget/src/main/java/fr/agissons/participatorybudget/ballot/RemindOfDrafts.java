package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.job.TownJob;
import fr.agissons.core.time.TownClock;
import org.springframework.stereotype.Component;

/** Sees to it that nobody takes a draft for a vote. */
@Component
class RemindOfDrafts implements TownJob {
    private final RemindVoters voters;
    private final TownClock clock;

    RemindOfDrafts(RemindVoters voters, TownClock clock) {
        this.voters = voters;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public void run() {
        voters.remind(clock.now());
    }
}
