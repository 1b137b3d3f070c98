package fr.agissons.participatorybudget;

import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.FirstBallot;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.TendEnvelopes;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.project.Projects;
import fr.agissons.participatorybudget.project.TendProjects;
import fr.agissons.participatorybudget.rule.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Editions and projects of the current town for tests, made through the real use cases. */
@Component
public class BudgetKit {
    private final Cases cases;
    private final Rows rows;

    BudgetKit(Cases cases, Rows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /** The use cases. */
    @Component
    public record Cases(
            TendEditions tend,
            TendEnvelopes envelopes,
            TendProjects projects,
            Editions editions,
            Projects readProjects,
            FirstBallot first) {}

    /** The bare rows, where a test must look or cheat. */
    @Component
    record Rows(JdbcClient jdbc, TransactionOperations transaction) {}

    public Cases cases() {
        return cases;
    }

    /** This instant, as exactly as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Phases of two days each but the vote's two weeks, such that that many days of the vote are behind us. */
    public static Phases votingSince(int days) {
        Instant opens = now().minus(Duration.ofDays(days));
        return new Phases(
                opens.minus(Duration.ofDays(6)),
                opens.minus(Duration.ofDays(4)),
                opens.minus(Duration.ofDays(2)),
                opens,
                opens.plus(Duration.ofDays(14)),
                opens.plus(Duration.ofDays(20)));
    }

    /** An edition that is a draft with nothing but words. */
    public UUID aDraft(String title) {
        return cases.tend.begin(new EditionWords(title, "Un million à dépenser ensemble.", "Comment cela se passe."));
    }

    /** An edition whose vote has been open for a day: approval of three projects, the whole town's envelope, two projects. */
    public EditionView anOpenVote(String title) {
        UUID id = aDraft(title);
        UUID envelope = cases.envelopes.add(id, null, 10_000_000);
        aProject(id, envelope, "Des arbres " + title, 4_000_000);
        aProject(id, envelope, "Un terrain de boules " + title, 2_500_000);
        ready(id, VotingRule.approval(3));
        return edition(id);
    }

    /** The same as an open vote, which closes in a moment. */
    public EditionView aVoteClosingIn(Duration left, String title) {
        return closingIn(left, anOpenVote(title));
    }

    /** Lets this vote close in a moment, behind the back of what keeps its end from being brought forward. */
    public EditionView closingIn(Duration left, EditionView open) {
        change(
                "update budget_edition set result_at = ?, follow_up_at = null, version = version + 1 where id = ?",
                now().plus(left).atOffset(ZoneOffset.UTC),
                open.id());
        return edition(open.id());
    }

    /** Says all that is still missing before a vote can open, and shows the edition. */
    public void ready(UUID id, VotingRule voting) {
        cases.tend.rule(id, version(id), voting);
        cases.tend.count(id, version(id), CountingRule.of(CountingMethod.GREEDY_VOTES, Ties.RECOMMENDED));
        cases.tend.admit(id, version(id), Electorate.members());
        cases.tend.plan(id, version(id), votingSince(1));
        cases.tend.publish(id);
    }

    /** The same for points, which are counted by equal shares. */
    public void readyForPoints(UUID id, VotingRule voting) {
        ready(id, voting);
        cases.tend.count(id, version(id), CountingRule.of(CountingMethod.MES_POINTS, Ties.RECOMMENDED));
    }

    /** A project of the whole town or of that envelope's district. */
    public UUID aProject(UUID edition, UUID envelope, String title, long cents) {
        return cases.projects.admit(edition, details(envelope, title, cents), null);
    }

    /** What is written about a project. */
    public static ProjectDetails details(UUID envelope, String title, long cents) {
        return new ProjectDetails(
                envelope, title, "Ce que c’est.", Category.NATURE, cents, "Place du marché", 48.9234, 2.2511, null);
    }

    /** That edition, draft or not. */
    public EditionView edition(UUID id) {
        return cases.editions.any(id).orElseThrow();
    }

    public int version(UUID id) {
        return edition(id).version();
    }

    /** Freezes it, as a first ballot does. */
    public void castFirstBallot(UUID id) {
        rows.transaction.executeWithoutResult(status -> cases.first.note(id, now()));
    }

    /** Changes rows behind the use cases' back. */
    public int change(String sql, Object... values) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).params(values).update()));
    }

    /** Asks the bare rows. */
    public <T> T ask(Class<T> type, String sql, Object... values) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).params(values).query(type).single()));
    }

    /** Waits until everything that listens has heard of what happened. */
    public void settle() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (ask(Integer.class, "select count(*) from event_publication where completion_date is null") > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Events are still under way after 20 s");
            }
            Thread.onSpinWait();
        }
    }
}
