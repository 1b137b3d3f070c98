package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.ProjectWithdrawn;
import fr.agissons.participatorybudget.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells that a project was withdrawn: those whose idea it was, and, while votes can still be changed, every member who has a
 * vote in the box. A word to those alone who chose it would say for ever, to whoever reads it, what they chose.
 */
@Component
class TellOfWithdrawal {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 100;

    private static final String MEMBERS = """
            select m.person_id from membership m
            where m.tenant_id = :tenant and m.left_at is null and m.person_id > :after
            order by m.person_id limit\s""" + AT_ONCE;

    private static final String AUTHORS = """
            select i.author_id as person from budget_idea i where i.tenant_id = :tenant and i.id = :idea
            union select a.person_id from budget_idea_author a
                where a.tenant_id = :tenant and a.idea_id = :idea and a.state = 'ACCEPTED'
            order by 1 limit\s""" + AT_ONCE;

    private final Shelf shelf;
    private final ReadBallots ballots;
    private final BallotNews news;
    private final Attempts attempts;
    private final TownClock clock;

    TellOfWithdrawal(Shelf shelf, ReadBallots ballots, BallotNews news, Attempts attempts, TownClock clock) {
        this.shelf = shelf;
        this.ballots = ballots;
        this.news = news;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What is read of it. */
    @Component
    record Shelf(Projects projects, Editions editions, Reads reads, MemberLines members) {}

    private record One(UUID person) {}

    @AfterCommit
    void on(ProjectWithdrawn event) {
        shelf.projects()
                .shown(event.project())
                .filter(project -> !project.isAdmitted())
                .ifPresent(this::tell);
    }

    private void tell(ProjectView project) {
        UUID idea = project.idea();
        if (idea != null) {
            attempts.run(() -> shelf.reads()
                    .list(One.class, AUTHORS, Map.of("idea", idea))
                    .forEach(author -> news.ideaWithdrawn(project, author.person())));
        }
        EditionView edition = shelf.editions().any(project.edition()).orElseThrow();
        if (edition.pollingAt(clock.now()) == Polling.OPEN && edition.voters().accounts()) {
            Optional<UUID> last = Optional.of(BEFORE_ALL);
            while (last.isPresent()) {
                UUID after = last.get();
                last = attempts.call(() -> piece(edition, project, after));
            }
        }
    }

    /** Tells the next of them, and says how far that went. Only the key of the box says who has a vote in it. */
    private Optional<UUID> piece(EditionView edition, ProjectView project, UUID after) {
        List<UUID> people = shelf.reads().list(One.class, MEMBERS, Map.of("after", after)).stream()
                .map(One::person)
                .toList();
        ballots.changeable(shelf.members().voters(edition, people), edition, clock.now())
                .forEach((voter, until) ->
                        news.withdrawn(edition, project, Objects.requireNonNull(voter.member()), until));
        return people.size() < AT_ONCE ? Optional.empty() : Optional.of(people.getLast());
    }
}
