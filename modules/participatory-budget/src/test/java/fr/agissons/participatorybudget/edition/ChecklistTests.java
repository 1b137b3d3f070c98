package fr.agissons.participatorybudget.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.testing.CivicModuleTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A vote opens when its hour has come and everything is right, and stays closed otherwise. */
@CivicModuleTest
class ChecklistTests {
    private final BudgetKit kit;

    ChecklistTests(BudgetKit kit) {
        this.kit = kit;
    }

    private Map<Check, Boolean> checks(UUID id) {
        return kit.edition(id).checklist();
    }

    @Test
    void hasEverythingStillToDoAtFirst() {
        UUID id = kit.aDraft("Tout à faire");

        assertThat(checks(id))
                .containsEntry(Check.WORDS, true)
                .containsEntry(Check.SEED, true)
                .containsEntry(Check.PRICES, true);
        assertThat(checks(id).entrySet().stream().filter(Map.Entry::getValue)).hasSize(3);
        assertThat(kit.edition(id).pollingAt(BudgetKit.now())).isEqualTo(Polling.BEFORE);
    }

    @Test
    void opensAtItsHourOnceAllIsRight() {
        EditionView edition = kit.anOpenVote("Tout est prêt");

        assertThat(edition.checklist()).doesNotContainValue(false);
        assertThat(edition.pollingAt(BudgetKit.now())).isEqualTo(Polling.OPEN);
        assertThat(edition.pollingAt(edition.phases().end(Phase.VOTE).orElseThrow()))
                .isEqualTo(Polling.OVER);
        assertThat(edition.pollingAt(
                        edition.phases().start(Phase.VOTE).orElseThrow().minusNanos(1)))
                .isEqualTo(Polling.BEFORE);
    }

    @Test
    void staysClosedWhenSomethingIsMissingAtItsHour() {
        for (Map.Entry<Check, String> gap : Map.of(
                        Check.WORDS, "update budget_edition set summary = '' where id = ?",
                        Check.ENVELOPES, "update budget_envelope set amount_cents = 0 where edition_id = ?",
                        Check.PROJECTS,
                                "update budget_project set state = 'WITHDRAWN', withdrawn_at = now(),"
                                        + " withdrawn_reason = 'Retiré pour ce test' where edition_id = ? and number = 1",
                        Check.PRICES,
                                "update budget_project set cost_cents = 10000001 where number = 1 and edition_id = ?",
                        Check.VOTING, "update budget_edition set voting_mode = null, voting_most = null where id = ?",
                        Check.MINIMUM, "update budget_edition set minimum_kind = 'PROJECTS', minimum = 3 where id = ?",
                        Check.COUNTING, "update budget_edition set counting_method = 'MES_POINTS' where id = ?",
                        Check.ELECTORATE,
                                "update budget_edition set electorate_districts = null, electorate_accounts = null,"
                                        + " electorate_codes = null, electorate_roll = null where id = ?",
                        Check.PHASES, "update budget_edition set result_at = null where id = ?")
                .entrySet()) {
            EditionView edition = kit.anOpenVote("Il manque " + gap.getKey());
            assertThat(edition.isReady()).isTrue();

            kit.change(gap.getValue(), edition.id());

            assertThat(checks(edition.id())).as(gap.getKey().name()).containsEntry(gap.getKey(), false);
            assertThat(kit.edition(edition.id()).pollingAt(BudgetKit.now()))
                    .as(gap.getKey().name())
                    .isEqualTo(Polling.BLOCKED);
        }
    }

    @Test
    void isNotSeenBeforeItIsPublished() {
        UUID id = kit.aDraft("Encore un brouillon");
        String slug = kit.edition(id).slug();
        assertThat(checks(id)).containsEntry(Check.PUBLISHED, false);
        assertThat(kit.cases().editions().current(slug)).isEmpty();
        assertThat(kit.cases().editions().shown(id)).isEmpty();

        kit.cases().tend().publish(id);
        kit.cases().tend().publish(id);

        assertThat(checks(id)).containsEntry(Check.PUBLISHED, true);
        assertThat(kit.cases().editions().current(slug)).isPresent();
    }

    @Test
    void staysOpenAfterAWithdrawalOnceSomebodyHasVoted() {
        EditionView edition = kit.anOpenVote("Retrait en cours de vote");
        kit.castFirstBallot(edition.id());
        UUID project = kit.cases().readProjects().of(edition.id()).getFirst().id();

        kit.cases().projects().withdraw(project, "Le bâtiment a brûlé hier soir.");

        assertThat(kit.edition(edition.id()).pollingAt(BudgetKit.now().plus(Duration.ofMinutes(1))))
                .isEqualTo(Polling.OPEN);
    }
}
