package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.life.archive.ArchiveHeldBack;
import fr.agissons.core.life.archive.ArchiveTown;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The key of a ballot box is in no archive: there would be a copy of it that nobody destroys. */
@CivicModuleTest
class OpenBoxTests {
    private static final String TAKEN = "select count(*) from audit_entry where kind = 'core.archive'";

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final SealBoxes boxes;
    private final Outside outside;

    OpenBoxTests(BudgetKit kit, People people, CastBallots cast, SealBoxes boxes, Outside outside) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.boxes = boxes;
        this.outside = outside;
    }

    /** Who takes a town away, and in which words it is refused. */
    @org.springframework.stereotype.Component
    record Outside(ArchiveTown archives, Towns towns, Messages messages) {}

    private int archive(Tenant town, ByteArrayOutputStream out) {
        try {
            outside.archives().write(town, "Essai", out);
            return Tenancy.call(town, () -> kit.ask(Integer.class, TAKEN));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void keepsATownFromBeingArchivedAsLongAsABoxHasItsKey() {
        Tenant town = outside.towns().fresh();
        EditionView edition = Tenancy.call(town, () -> kit.anOpenVote("Vote en archive"));
        assertThat(archive(town, new ByteArrayOutputStream())).isEqualTo(1);

        Tenancy.run(
                town,
                () -> cast.keep(
                        Voter.person(people.resident("Brouillonne").person()),
                        edition.id(),
                        new Slip(Choices.NONE, null, false)));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(ArchiveHeldBack.class)
                .isThrownBy(() -> archive(town, out))
                .satisfies(heldBack -> {
                    for (Speech speech : Speech.ALL) {
                        assertThat(outside.messages().knows(speech, heldBack.key()))
                                .isTrue();
                    }
                });
        assertThat(out.size()).isZero();
        assertThat(Tenancy.call(town, () -> kit.ask(Integer.class, TAKEN)))
                .as("nothing was taken, and the journal says so")
                .isEqualTo(1);

        Tenancy.run(town, () -> {
            kit.change("update budget_edition set result_at = now() where id = ?", edition.id());
            boxes.seal(edition.id());
        });
        assertThat(archive(town, out)).isEqualTo(2);
        assertThat(out.size()).isPositive();
    }
}
