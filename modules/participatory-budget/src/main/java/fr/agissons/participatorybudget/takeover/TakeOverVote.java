package fr.agissons.participatorybudget.takeover;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.TakenBallots;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.TendEnvelopes;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.project.TendProjects;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.participatorybudget.takeover.PastVote.PastBallot;
import fr.agissons.participatorybudget.takeover.PastVote.PastProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Makes an edition of a vote that took place elsewhere: frozen from the start, its box filled with the file's ballots, its
 * result counted and published like any other's.
 */
@Service
class TakeOverVote {
    private final Attempts attempts;
    private final Takeovers takeovers;
    private final Making making;
    private final TakenBallots box;
    private final TownClock clock;

    TakeOverVote(Attempts attempts, Takeovers takeovers, Making making, TakenBallots box, TownClock clock) {
        this.attempts = attempts;
        this.takeovers = takeovers;
        this.making = making;
        this.box = box;
        this.clock = clock;
    }

    /** How editions are made. */
    @Component
    record Making(TendEditions tend, TendEnvelopes envelopes, TendProjects projects, Editions editions) {}

    /**
     * What the file does not say.
     *
     * @param words what the edition is called, and where it comes from
     * @param about what is written of each project; the project's name in the file stands for {@code {0}}
     * @param from the first day of the vote
     * @param to its last day
     * @param counting how its ballots are counted
     * @param digest SHA-256 of the file
     */
    record Wish(EditionWords words, String about, LocalDate from, LocalDate to, CountingRule counting, String digest) {}

    /** The edition that this file became, if it became one. */
    Optional<EditionView> before(String digest) {
        return attempts.call(
                () -> takeovers.ofFile(digest).flatMap(one -> making.editions().any(one.editionId())));
    }

    /** Makes the edition and gives its number; of two who send the same file at once, one makes it. */
    UUID take(PastVote vote, Wish wish) {
        return attempts.call(() -> {
            if (takeovers.ofFile(wish.digest()).isPresent()) {
                throw new Refusals.Conflict("budget.takeover.twice");
            }
            UUID id = edition(vote, wish);
            takeovers.saveAndFlush(new Takeover(id, wish.digest(), vote.blank(), clock.now()));
            return id;
        });
    }

    private UUID edition(PastVote vote, Wish wish) {
        Instant opens = clock.startOf(wish.from());
        Instant closes = clock.startOf(wish.to().plusDays(1));
        UUID id = making.tend()
                .bring(
                        wish.words(),
                        vote.voting(),
                        wish.counting(),
                        // Whoever voted then stood on some list; nobody can vote by it any more.
                        new Electorate(false, false, true, null, Districts.ALL),
                        new Phases(null, null, null, opens, closes, null));
        UUID envelope = making.envelopes().add(id, null, vote.cents());
        List<UUID> projects = new ArrayList<>();
        List<String> codes = vote.codes();
        for (PastProject project : vote.projects()) {
            ProjectDetails details = details(project, envelope, wish.about());
            projects.add(making.projects().bring(id, details, codes.get(projects.size())));
        }
        making.tend().publish(id);
        box.fill(
                id,
                opens.plus(Duration.ofHours(1)),
                vote.ballots().stream().map(one -> choices(one, projects)).toList());
        return id;
    }

    private static ProjectDetails details(PastProject project, UUID envelope, String about) {
        return new ProjectDetails(
                envelope,
                project.title(),
                about.formatted(project.id()),
                category(project.category()),
                project.cents(),
                "",
                project.latitude(),
                project.longitude(),
                project.group().isEmpty() ? null : project.group());
    }

    /** The first of ours among the file's, which are ours where this site wrote it. */
    private static Category category(String said) {
        for (String word : said.split(",")) {
            Optional<Category> known = Category.of(word.strip());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Category.OTHER;
    }

    private static Choices choices(PastBallot ballot, List<UUID> projects) {
        List<Pick> picks = new ArrayList<>();
        for (int entry = 0; entry < ballot.projects().length; entry++) {
            picks.add(new Pick(projects.get(ballot.projects()[entry]), weight(ballot, entry)));
        }
        return new Choices(picks);
    }

    private static @Nullable Integer weight(PastBallot ballot, int entry) {
        return ballot.weights().length == 0 ? null : ballot.weights()[entry];
    }
}
