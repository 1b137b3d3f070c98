package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident finds something to do near home and is expected there; Sophie, as the demonstration signs her up for nothing. */
@JourneyTest
class ResidentJourneyTests {
    private final Stage stage;

    ResidentJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void findsAMissionNearHomeSignsUpAndGivesItUp(Device device) {
        Instant begun = Instant.now();
        try (Visit sophie = stage.visit(Addresses.COLOMBES, device)) {
            sophie.open("/")
                    .look("accueil")
                    .fill("lieu", "92700")
                    .press(sophie.page().locator("form.search button:not([type=button]):visible"));
            sophie.mustBeAt("lieu=92700");
            sophie.look("liste-pres-de-chez-moi").press(sophie.page().locator("main .card a"));
            String mission = sophie.page().locator("h1").innerText();
            sophie.look("mission");
            assertThat(sophie.cookies()).isEmpty();

            sophie.press(sophie.page().locator("a[href*='/inscription?creneau=']"));
            sophie.look("connexion").signInAs(Account.SOPHIE);
            sophie.mustBeAt("/inscription?creneau=");
            assertThat(sophie.cookies()).hasSize(1);

            sophie.look("inscription");
            fillWhatIsAsked(sophie);
            sophie.send("/inscription").look("inscription-relecture");
            sophie.press(sophie.page().locator("button[name=step][value=confirm]"));
            sophie.mustBeAt("/missions/mes-participations/");
            String participation = sophie.page().url().replaceAll("^.*(/missions/[^?]*).*$", "$1");
            sophie.look("participation");

            sophie.open("/missions/mes-participations").look("mes-participations");
            sophie.mustSay(mission);
            stage.mails()
                    .await("nadia.benali@exemple.fr", begun, mail -> mail.text().contains(mission));

            sophie.open(participation).send("/annuler");
            sophie.look("participation-annulee");
            sophie.open("/missions/mes-participations");
            assertThat(sophie.text()).doesNotContain(mission);
        }
    }

    private static void fillWhatIsAsked(Visit visit) {
        if (visit.page().locator("[name=birth]").count() > 0) {
            visit.fill("birth", "1988-05-14");
        }
        visit.fill("motivation", "J’habite à deux rues et j’ai envie de donner un coup de main.");
    }
}
