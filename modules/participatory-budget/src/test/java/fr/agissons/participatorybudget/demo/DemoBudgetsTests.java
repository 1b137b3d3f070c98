package fr.agissons.participatorybudget.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.testing.CivicModuleTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A demonstration town votes right now, and everything about its vote is right. */
@CivicModuleTest
class DemoBudgetsTests {
    private final DemoBudgets demo;
    private final Editions editions;

    DemoBudgetsTests(DemoBudgets demo, Editions editions) {
        this.demo = demo;
        this.editions = editions;
    }

    @Test
    void hasAVoteThatIsOpenAndOneThatIsOver() {
        demo.load(Tenancy.current());

        List<EditionView> all = editions.published().stream()
                .filter(edition -> edition.title().startsWith("Budget participatif 2"))
                .toList();
        assertThat(all).allSatisfy(edition -> assertThat(edition.isReady()).isTrue());
        assertThat(all)
                .extracting(edition -> edition.pollingAt(BudgetKit.now()))
                .contains(Polling.OPEN, Polling.OVER);
        assertThat(all)
                .anySatisfy(edition -> assertThat(edition.envelopes().stream()
                                .mapToInt(envelope -> envelope.prices().size())
                                .sum())
                        .isEqualTo(12));
    }
}
