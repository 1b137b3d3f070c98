package fr.agissons.participatorybudget.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.testing.CivicModuleTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of projects that exclude each other one wins at most: so they are counted together. */
@CivicModuleTest
class RivalsTests {
    private final BudgetKit kit;
    private final TendProjects tend;

    RivalsTests(BudgetKit kit, TendProjects tend) {
        this.kit = kit;
        this.tend = tend;
    }

    private UUID project(UUID edition, UUID envelope, String title, @Nullable String group) {
        return tend.admit(edition, details(envelope, title, group), null);
    }

    private static ProjectDetails details(UUID envelope, String title, @Nullable String group) {
        ProjectDetails plain = BudgetKit.details(envelope, title, 1_000_000);
        return new ProjectDetails(
                envelope,
                title,
                plain.text(),
                plain.category(),
                plain.cents(),
                plain.place(),
                plain.latitude(),
                plain.longitude(),
                group);
    }

    @Test
    void areOfOneEnvelopeAndOfOneEdition() {
        UUID edition = kit.aDraft("Rivaux");
        UUID town = kit.cases().envelopes().add(edition, null, 5_000_000);
        UUID north = kit.cases().envelopes().add(edition, "Nord", 5_000_000);
        UUID other = kit.aDraft("Autre édition");
        UUID elsewhere = kit.cases().envelopes().add(other, "Nord", 5_000_000);
        project(edition, town, "Un kiosque", "PLACE");
        UUID second = project(edition, town, "Une halle", "PLACE");
        project(other, elsewhere, "Un marché", "PLACE");
        UUID alone = project(edition, north, "Un préau", null);

        assertThatThrownBy(() -> project(edition, north, "Un bassin", "PLACE"))
                .isInstanceOf(Refusals.Conflict.class)
                .hasMessageContaining("budget.project.rivals-apart");
        assertThatThrownBy(() -> tend.edit(second, 0, details(north, "Une halle", "PLACE")))
                .isInstanceOf(Refusals.Conflict.class)
                .hasMessageContaining("budget.project.rivals-apart");
        assertThatThrownBy(() -> kit.change("update budget_project set exclusive_group = 'PLACE' where id = ?", alone))
                .rootCause()
                .hasMessageContaining("budget_project_rivals_together");
    }
}
