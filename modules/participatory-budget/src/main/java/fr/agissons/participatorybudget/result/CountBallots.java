package fr.agissons.participatorybudget.result;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.paper.ClosePapers;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.Projects;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Counts what is in a sealed box, and nothing else: before the close, or while papers are missing, it refuses. */
@Service
class CountBallots {
    private static final String BALLOTS = """
            select count(*) from budget_sealed_ballot b where b.tenant_id = :tenant and b.edition_id = :edition
            """;

    private final ClosePapers papers;
    private final Editions editions;
    private final Projects projects;
    private final Reads reads;
    private final TownClock clock;

    CountBallots(ClosePapers papers, Editions editions, Projects projects, Reads reads, TownClock clock) {
        this.papers = papers;
        this.editions = editions;
        this.projects = projects;
        this.reads = reads;
        this.clock = clock;
    }

    /** Counts by the edition's own rule, and explains it as well as can be. */
    List<Counted> count(EditionView edition) {
        return count(edition, edition.counts(), Explanation.ONCE);
    }

    /** Counts by that rule, whatever the edition's own is, for somebody who tries it. */
    List<Counted> count(EditionView edition, CountingRule rule) {
        return count(edition, rule, Explanation.QUICK);
    }

    private List<Counted> count(EditionView edition, CountingRule rule, long effort) {
        papers.ready(edition.id());
        String seed = editions.seed(edition.id()).orElseThrow(Refusals.NotFound::new);
        List<ProjectView> all = projects.of(edition.id());
        Task task = new Task(rule, seed, effort);
        return edition.envelopes().stream()
                .map(envelope -> count(edition, envelope, all, task))
                .toList();
    }

    /** How to count, and how hard to look for reasons. */
    private record Task(CountingRule rule, String seed, long effort) {}

    private record Number(int ballots) {}

    /** How many ballots are in the sealed box. */
    int ballots(UUID edition) {
        return reads.list(Number.class, BALLOTS, Map.of("edition", edition))
                .getFirst()
                .ballots();
    }

    /** Whether a count would miss paper ballots, and is refused therefore. */
    boolean isWaiting(UUID edition) {
        return papers.isWaitedFor(edition);
    }

    private Counted count(EditionView edition, EnvelopeView envelope, List<ProjectView> all, Task task) {
        CountingRule rule = task.rule();
        String seed = task.seed();
        UUID id = envelope.id();
        // What was withdrawn cannot win, and stays with its votes: nobody loses a choice without a trace.
        List<ProjectView> projects =
                all.stream().filter(project -> project.envelope().equals(id)).toList();
        List<SealedLine> ballots = reads.list(
                SealedLine.class,
                SealedLine.statement(edition.votes().mode() == VotingMode.RANKING),
                Map.of("edition", edition.id(), "envelope", id));
        String options = Rules.options(rule, seed);
        PbFile file = new PbFile(edition, envelope, rule, options, told(edition));
        Election election =
                Rules.election(rule, read(file.write(projects, ballots, null)).election());
        var exact = Rules.of(rule, seed, election);
        Outcome outcome = Tally.count(election, exact);
        Outcome majority = Tally.count(election, Rules.majority(rule, seed));
        var count = new Explaining.Count(election, outcome, majority);
        return new Explaining(envelope, projects, count, exact, task.effort())
                .counted(options, file.write(projects, ballots, new PbFile.Came(election, outcome)));
    }

    private PbFile.Told told(EditionView edition) {
        var phases = edition.phases();
        return new PbFile.Told(
                Tenancy.current().name(),
                clock.dayOf(Objects.requireNonNull(phases.vote())),
                // A vote that closes at midnight ends with the day before.
                clock.dayOf(Objects.requireNonNull(phases.result()).minusNanos(1)));
    }

    private static PabulibFile read(String file) {
        try {
            return PabulibReader.read(file.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ours) {
            throw new UncheckedIOException("We wrote a file we cannot read", ours);
        }
    }
}
