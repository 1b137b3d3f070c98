package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be said of a person's votes: that there is one, as long as the box is open, and nothing at all after that. */
@Component
class BallotsOfPerson implements PersonalDataSource {
    private final Editions editions;
    private final ReadBallots ballots;
    private final BallotStore store;
    private final MemberLines lines;
    private final TownClock clock;

    BallotsOfPerson(Editions editions, ReadBallots ballots, BallotStore store, MemberLines lines, TownClock clock) {
        this.editions = editions;
        this.ballots = ballots;
        this.store = store;
        this.lines = lines;
        this.clock = clock;
    }

    private record Held(String edition, boolean counts) {}

    @Override
    public List<Holding> held(UUID person) {
        List<Held> held = new ArrayList<>();
        for (EditionView edition : editions.published()) {
            if (edition.pollingAt(clock.now()) == Polling.OPEN) {
                lines.voter(edition, person)
                        .flatMap(voter -> ballots.held(voter, edition.id()))
                        .ifPresent(ballot -> held.add(new Held(edition.title(), ballot.confirmed())));
            }
        }
        return List.of(Holding.of("budget.personal.votes", Held.class, held));
    }

    /** Takes their ballots out of votes that go on: whoever comes back as somebody else would vote a second time. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID person) {
        store.unsealed().forEach(edition -> takeOut(person, edition));
    }

    private void takeOut(UUID person, UUID edition) {
        int tenant = Tenancy.current().id().value();
        store.holdOpen(edition.toString());
        EditionView view = editions.any(edition).orElseThrow(Refusals.NotFound::new);
        if (view.pollingAt(clock.now()) == Polling.OVER) {
            return;
        }
        String only = view.onlyDistrict(clock.now()).orElse(null);
        // Whoever was sealing has finished: the box is read after that.
        store.standing(tenant, edition).filter(box -> !box.isSealed()).ifPresent(box -> {
            BoxKey key = box.key();
            Stream.concat(Stream.of(Voter.person(person)), lines.onRoll(edition, List.of(person)).stream())
                    .forEach(voter -> store.remove(tenant, edition, key.ballotOf(voter), key.receiptOf(voter), only));
        });
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of();
    }
}
