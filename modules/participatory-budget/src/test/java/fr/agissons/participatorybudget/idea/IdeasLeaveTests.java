package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is held on those who write, sign, support and comment on ideas, and what becomes of it. */
class IdeasLeaveTests extends PersonalDataContract {
    private final IdeaKit ideas;

    IdeasLeaveTests(PersonalDataKit kit, IdeaKit ideas) {
        super(kit);
        this.ideas = ideas;
    }

    @Test
    void everybodyIsShownTheirOwn() {
        EditionView edition = ideas.anEdition("Mes données");
        Me me = kit().people().resident("Regardante");
        ideas.anIdea(me, edition, "Une idée à moi");
        UUID other = ideas.anIdea(kit().people().resident("Voisine"), edition, "L’idée d’une autre");
        ideas.move(edition.id(), Phase.SUPPORT);
        ideas.support(me, other);
        assertThat(holding(me, "budget.personal.ideas").rows()).hasSize(1);
        assertThat(holding(me, "budget.personal.supports").rows()).hasSize(1);
        assertThat(holding(me, "budget.personal.signed").rows()).isEmpty();
    }
}
