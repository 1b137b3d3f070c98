package fr.agissons.participatorybudget.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** From the first ballot on, the database itself keeps what it was cast under. */
@CivicModuleTest
class FrozenTests {
    private static final String STAYS = "stay|ends when it was said";

    private final BudgetKit kit;

    FrozenTests(BudgetKit kit) {
        this.kit = kit;
    }

    private void refuses(String sql, Object... values) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(sql)
                .isThrownBy(() -> kit.change(sql, values))
                .havingRootCause()
                .withMessageMatching("(?s).*(" + STAYS + ").*");
    }

    @Test
    void keepsTheRulesOfAVoteThatHasBegun() {
        EditionView edition = kit.anOpenVote("Règles gelées");
        UUID id = edition.id();
        assertThat(kit.change("update budget_edition set voting_most = 2 where id = ?", id))
                .as("before the first ballot")
                .isEqualTo(1);
        kit.castFirstBallot(id);

        for (String change : List.of(
                "voting_most = 1",
                "voting_mode = 'KNAPSACK', voting_most = null",
                "minimum_kind = 'PROJECTS', minimum = 1",
                "counting_method = 'MES_COST'",
                "counting_ties = 'SEED'",
                "counting_threshold = 5",
                "electorate_age = 18",
                "electorate_by_age = true",
                "electorate_districts = 'OWN'",
                "vote_at = vote_at + interval '1 hour'",
                "ideas_at = null",
                "result_at = result_at + interval '1 day'",
                "result_at = result_at - interval '1 day'",
                "published_at = null",
                "slug = 'autre'",
                "first_ballot_at = null",
                "first_ballot_at = now()")) {
            refuses("update budget_edition set " + change + " where id = ?", id);
        }
        refuses("delete from budget_edition where id = ?", id);
        assertThat(kit.change("update budget_edition set title = 'Règles gelées, bien' where id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void keepsEnvelopesAndProjectsButLetsOneBeWithdrawn() {
        EditionView edition = kit.anOpenVote("Liste gelée");
        UUID envelope = edition.envelopes().getFirst().id();
        UUID project = kit.aProject(edition.id(), envelope, "Un de plus", 100);
        kit.castFirstBallot(edition.id());

        refuses("update budget_envelope set amount_cents = amount_cents + 1 where id = ?", envelope);
        refuses("delete from budget_envelope where id = ?", envelope);
        refuses(
                "insert into budget_envelope (tenant_id, id, edition_id, district, amount_cents)"
                        + " select tenant_id, ?, edition_id, 'Nord', 5 from budget_envelope where id = ?",
                UUID.randomUUID(),
                envelope);
        for (String change : List.of(
                "cost_cents = 99",
                "title = 'Autre chose'",
                "words = 'Autre chose'",
                "number = 77",
                "code = 'P77'",
                "exclusive_group = 'A'",
                "place = 'Ailleurs'")) {
            refuses("update budget_project set " + change + " where id = ?", project);
        }
        refuses("delete from budget_project where id = ?", project);
        assertThatThrownBy(() -> kit.aProject(edition.id(), envelope, "Trop tard", 100))
                .isInstanceOf(Refusals.Conflict.class);
        refuses(
                "insert into budget_project (tenant_id, id, edition_id, envelope_id, code, number, title, words,"
                        + " category, cost_cents, place, state, created_at)"
                        + " select tenant_id, ?, edition_id, envelope_id, 'X1', 99, title, words, category, cost_cents,"
                        + " place, state, created_at from budget_project where id = ?",
                UUID.randomUUID(),
                project);

        kit.cases().projects().withdraw(project, "Le terrain a été vendu cet été.");

        assertThat(kit.cases().readProjects().shown(project).orElseThrow().isAdmitted())
                .isFalse();
        refuses(
                "update budget_project set state = 'ADMITTED', withdrawn_at = null, withdrawn_reason = null"
                        + " where id = ?",
                project);
        assertThatThrownBy(() -> kit.cases().projects().readmit(project)).isInstanceOf(Refusals.Conflict.class);
    }

    @Test
    void extendsAVoteOnlyWithAReasonEverybodyCanRead() {
        EditionView edition = kit.anOpenVote("Prolongée");
        kit.castFirstBallot(edition.id());
        Instant until = edition.phases().end(Phase.VOTE).orElseThrow().plus(Duration.ofDays(2));

        kit.cases().tend().extend(edition.id(), until, null, "Le site a été en panne deux jours.");

        EditionView longer = kit.edition(edition.id());
        assertThat(longer.phases().end(Phase.VOTE)).hasValue(until);
        assertThat(longer.extensions())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("en panne"));
        assertThatThrownBy(() -> kit.change("delete from budget_extension where edition_id = ?", edition.id()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> kit.cases()
                        .tend()
                        .extend(edition.id(), until.minus(Duration.ofDays(1)), null, "Plus court, enfin."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheSeedSecretUntilTheCloseAndItsHashForEver() {
        EditionView edition = kit.anOpenVote("Graine");

        assertThat(kit.cases().editions().seed(edition.id())).isEmpty();
        String seed = kit.ask(String.class, "select tie_seed from budget_edition where id = ?", edition.id());
        assertThat(TieSeed.commitment(seed)).isEqualTo(edition.commitment());
        refuses(
                "update budget_edition set tie_seed = repeat('0', 64),"
                        + " tie_commitment = encode(sha256(convert_to(repeat('0', 64), 'UTF8')), 'hex') where id = ?",
                edition.id());
        kit.change(
                "update budget_edition set vote_at = now() - interval '2 hours', result_at = now() - interval '1 hour'"
                        + " where id = ?",
                edition.id());

        assertThat(kit.cases().editions().seed(edition.id())).hasValue(seed);
    }

    @Test
    void numbersProjectsOnceWhoeverAdmitsThemTogether() throws Exception {
        UUID id = kit.aDraft("Beaucoup à la fois");
        UUID envelope = kit.cases().envelopes().add(id, null, 1_000_000);

        Together.run(IntStream.range(0, 20)
                .<Callable<UUID>>mapToObj(n -> () -> kit.aProject(id, envelope, "Projet " + n, 100))
                .toList());

        assertThat(kit.cases().readProjects().of(id))
                .extracting(ProjectView::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void keepsTheEndOfAVoteUnderWayBeforeItsFirstBallot() {
        EditionView edition = kit.anOpenVote("Ouvert sans bulletin");
        UUID id = edition.id();
        TendEditions tend = kit.cases().tend();

        for (Phases other : List.of(
                edition.phases().lasting(BudgetKit.now().plusSeconds(60)),
                edition.phases().lasting(BudgetKit.now().plus(Duration.ofDays(15))),
                Phases.NONE)) {
            assertThatThrownBy(() -> tend.plan(id, kit.version(id), other))
                    .isInstanceOf(Refusals.Conflict.class)
                    .hasMessageContaining("budget.edition.voting");
        }
        tend.plan(
                id, kit.version(id), edition.phases().followedUp(BudgetKit.now().plus(Duration.ofDays(900))));
        UUID blocked = kit.aDraft("Ouvert sans règles");
        tend.plan(blocked, kit.version(blocked), BudgetKit.votingSince(1));
        tend.publish(blocked);
        Phases moved = kit.edition(blocked).phases().lasting(BudgetKit.now().plusSeconds(3_600));
        tend.plan(blocked, kit.version(blocked), moved);
        assertThat(kit.edition(blocked).phases()).isEqualTo(moved);
    }

    @Test
    void refusesUseCasesToo() {
        EditionView edition = kit.anOpenVote("Par la porte");
        UUID id = edition.id();
        kit.castFirstBallot(id);
        TendEditions tend = kit.cases().tend();
        int version = kit.version(id);

        for (Runnable change : List.<Runnable>of(
                () -> tend.rule(id, version, VotingRule.knapsack()),
                () -> tend.count(id, version, CountingRule.of(CountingMethod.GREEDY_DENSITY, Ties.LEX)),
                () -> tend.admit(id, version, Electorate.members()),
                () -> tend.plan(id, version, edition.phases().lasting(BudgetKit.now())),
                () -> kit.cases().envelopes().add(id, "Sud", 100))) {
            assertThatThrownBy(change::run).isInstanceOf(Refusals.Conflict.class);
        }
        assertThatThrownBy(() -> tend.describe(id, version - 1, edition.words()))
                .as("somebody else was faster")
                .isInstanceOf(Refusals.Conflict.class);
    }
}
