package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be said of a person's votes: that there is one, as long as the box is open, and nothing at all after that. */
@Component
class BallotsOfPerson implements PersonalDataSource {
    private final Editions editions;
    private final ReadBallots ballots;
    private final TownClock clock;

    BallotsOfPerson(Editions editions, ReadBallots ballots, TownClock clock) {
        this.editions = editions;
        this.ballots = ballots;
        this.clock = clock;
    }

    private record Held(String edition, boolean counts) {}

    @Override
    public List<Holding> held(UUID person) {
        List<Held> held = new ArrayList<>();
        for (EditionView edition : editions.published()) {
            if (edition.pollingAt(clock.now()) == Polling.OPEN) {
                ballots.held(Voter.person(person), edition.id())
                        .ifPresent(ballot -> held.add(new Held(edition.title(), ballot.confirmed())));
            }
        }
        return List.of(Holding.of("budget.personal.votes", Held.class, held));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of();
    }
}
