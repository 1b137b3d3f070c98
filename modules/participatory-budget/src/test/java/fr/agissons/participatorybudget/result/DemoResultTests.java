package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A demonstration's past vote, with a result one can read and count again. */
@CivicModuleTest
class DemoResultTests {
    private final BudgetKit kit;
    private final DemoResult demo;
    private final Browser browser;

    DemoResultTests(BudgetKit kit, DemoResult demo, Browser browser) {
        this.kit = kit;
        this.demo = demo;
        this.browser = browser;
    }

    @Test
    void publishesWhatWasVotedBeforeTheSiteWasOpened() {
        UUID id = kit.aDraft("Édition passée");
        UUID envelope = kit.cases().envelopes().add(id, null, 5_000_000);
        for (int n = 1; n <= 6; n++) {
            kit.aProject(id, envelope, "Projet passé " + n, n * 500_000L);
        }
        kit.cases().tend().rule(id, kit.version(id), VotingRule.approval(3));
        kit.cases()
                .tend()
                .count(id, kit.version(id), CountingRule.equalShares(CountingMethod.MES_COST, 100, Ties.RECOMMENDED));
        kit.cases().tend().admit(id, kit.version(id), Electorate.members());
        var vote = BudgetKit.now().minus(Duration.ofDays(60));
        kit.cases()
                .tend()
                .plan(id, kit.version(id), new Phases(null, null, null, vote, vote.plus(Duration.ofDays(20)), null));
        kit.cases().tend().publish(id);

        demo.load(Tenancy.current());
        demo.load(Tenancy.current());

        var page = browser.visitor().get(kit.edition(id).path() + "/resultat");
        assertThat(page).hasStatusOk().bodyText().contains("342 bulletins comptés", "Projet passé", "--rule mes-cost");
        assertThat(browser.visitor().get(kit.edition(id).path() + "/resultat/enveloppe-1.pb"))
                .bodyText()
                .contains("num_votes;342");
    }
}
