package fr.agissons.participatorybudget.result;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.ballot.PretendBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import org.springframework.stereotype.Component;

/** Lets a demonstration's past budget have been voted on, counted and published. */
@Component
class DemoResult implements DemoData {
    private static final int VOTERS = 342;
    private static final int MOST = 3;

    private final Editions editions;
    private final PretendBallots ballots;
    private final PublishResult publish;
    private final TownClock clock;

    DemoResult(Editions editions, PretendBallots ballots, PublishResult publish, TownClock clock) {
        this.editions = editions;
        this.ballots = ballots;
        this.publish = publish;
        this.clock = clock;
    }

    /** After the editions themselves. */
    @Override
    public int order() {
        return 401;
    }

    @Override
    public void load(Tenant site) {
        for (EditionView edition : editions.published()) {
            if (edition.pollingAt(clock.now()) == Polling.OVER && edition.isReady() && !edition.isFrozen()) {
                ballots.fill(edition.id(), VOTERS, MOST);
                publish.publish(edition.id());
            }
        }
    }
}
