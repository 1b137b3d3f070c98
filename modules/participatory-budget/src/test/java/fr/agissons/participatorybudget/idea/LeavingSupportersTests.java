package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody is counted twice by leaving and coming back as somebody else. */
@CivicModuleTest
class LeavingSupportersTests {
    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final SupportIdeas support;
    private final LeaveTown town;

    LeavingSupportersTests(BudgetKit budget, IdeaKit kit, People people, SupportIdeas support, LeaveTown town) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.support = support;
        this.town = town;
    }

    private UUID anIdea(EditionView edition, String title) {
        kit.move(edition.id(), Phase.IDEAS);
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, title);
        kit.move(edition.id(), Phase.SUPPORT);
        return idea;
    }

    private void counted(UUID idea, int expected) {
        assertThat(kit.supports(idea)).isEqualTo(expected);
        assertThat(budget.ask(Integer.class, "select count(*) from budget_support where idea_id = ?", idea))
                .isEqualTo(expected);
    }

    @Test
    void takesBackWhatSomebodyGaveWhoLeavesWhileSupportsAreGiven() throws Exception {
        EditionView past = kit.anEdition("Soutiens d’hier");
        UUID settled = anIdea(past, "Déjà comptée");
        EditionView edition = kit.anEdition("Soutiens repris");
        UUID one = anIdea(edition, "Une idée quittée");
        UUID other = anIdea(edition, "Une autre idée quittée");
        List<Me> crowd =
                IntStream.range(0, 8).mapToObj(n -> people.resident("Partante")).toList();
        Me stays = people.resident("Restante");
        support.support(stays, one);
        for (Me me : crowd) {
            support.support(me, settled);
            support.support(me, one);
        }
        kit.move(past.id(), Phase.STUDY);

        List<Callable<Boolean>> acts = new ArrayList<>();
        for (Me me : crowd) {
            acts.add(() -> {
                try {
                    return support.support(me, other).isFine();
                } catch (Refusals.Conflict gone) {
                    return false;
                }
            });
            acts.add(() -> town.leave(me).isEmpty());
        }
        Together.run(acts);

        counted(one, 1);
        counted(other, 0);
        counted(settled, 8);
    }
}
