package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.VoteMove;
import fr.agissons.participatorybudget.edition.VoteRestarted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells members who had something in the box that the vote was annulled and is taken again: they find their ballot as it was,
 * to be confirmed anew. They are reminded of that once, before the close.
 */
@Component
class TellOfRestart {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 100;

    private static final String MEMBERS = """
            select m.person_id from membership m
            where m.tenant_id = :tenant and m.left_at is null and m.person_id > :after
            order by m.person_id limit\s""" + AT_ONCE;

    private final Shelf shelf;
    private final UnfinishedBallots unfinished;
    private final BallotNews news;
    private final Attempts attempts;
    private final TownClock clock;

    TellOfRestart(Shelf shelf, UnfinishedBallots unfinished, BallotNews news, Attempts attempts, TownClock clock) {
        this.shelf = shelf;
        this.unfinished = unfinished;
        this.news = news;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What is read of it. */
    @Component
    record Shelf(Editions editions, Reads reads, MemberLines members, StillBox box) {}

    private record One(UUID person) {}

    @AfterCommit
    void on(VoteRestarted event) {
        EditionView edition = shelf.editions().any(event.edition()).orElseThrow();
        VoteMove restart = edition.restarts().getLast();
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent() && edition.voters().accounts()) {
            UUID after = last.get();
            last = attempts.call(() -> piece(edition, restart, after));
        }
    }

    /** Tells the next of them, and says how far that went. Only the key of the box says who has a ballot in it. */
    private Optional<UUID> piece(EditionView edition, VoteMove restart, UUID after) {
        List<UUID> people = shelf.reads().list(One.class, MEMBERS, Map.of("after", after)).stream()
                .map(One::person)
                .toList();
        for (Voter voter : shelf.box().known(shelf.members().voters(edition, people), edition.id())) {
            UUID member = Objects.requireNonNull(voter.member());
            unfinished.noteTakenBack(Tenancy.current().id().value(), edition.id(), member, clock.today());
            news.restarted(edition, restart, member);
        }
        return people.size() < AT_ONCE ? Optional.empty() : Optional.of(people.getLast());
    }
}
