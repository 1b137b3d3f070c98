package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.web.Refusals;
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
    private final IdeaKit kit;
    private final People people;
    private final SupportIdeas support;
    private final LeaveTown town;

    LeavingSupportersTests(IdeaKit kit, People people, SupportIdeas support, LeaveTown town) {
        this.kit = kit;
        this.people = people;
        this.support = support;
        this.town = town;
    }

    @Test
    void takesBackWhatSomebodyGaveWhoLeavesWhileSupportsAreGiven() throws Exception {
        EditionView past = kit.anEdition("Soutiens d’hier");
        UUID settled = kit.anIdeaToSupport(past, "Déjà comptée");
        EditionView edition = kit.anEdition("Soutiens repris");
        UUID one = kit.anIdeaToSupport(edition, "Une idée quittée");
        UUID other = kit.anIdeaToSupport(edition, "Une autre idée quittée");
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

        kit.counted(one, 1);
        kit.counted(other, 0);
        kit.counted(settled, 8);
    }
}
