package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident finds something to do near home and is expected there. */
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
        try (Visit camille = stage.visit(Addresses.COLOMBES, device)) {
            camille.open("/")
                    .look("accueil")
                    .fill("lieu", "92700")
                    .press(camille.page().locator("form.search button:not([type=button]):visible"));
            camille.mustBeAt("lieu=92700");
            camille.look("liste-pres-de-chez-moi").press(camille.page().locator("main .card a"));
            String mission = camille.page().locator("h1").innerText();
            camille.look("mission");
            assertThat(camille.cookies()).isEmpty();

            camille.press(camille.page().locator("a[href*='/inscription?creneau=']"));
            camille.look("connexion").signInAs(Account.CAMILLE);
            camille.mustBeAt("/inscription?creneau=");
            assertThat(camille.cookies()).hasSize(1);

            camille.look("inscription");
            fillWhatIsAsked(camille);
            camille.send("/inscription").look("inscription-relecture");
            camille.press(camille.page().locator("button[name=step][value=confirm]"));
            camille.mustBeAt("/missions/mes-participations/");
            String participation = camille.page().url().replaceAll("^.*(/missions/[^?]*).*$", "$1");
            camille.look("participation");

            camille.open("/missions/mes-participations").look("mes-participations");
            camille.mustSay(mission);
            stage.mails()
                    .await("nadia.benali@exemple.fr", begun, mail -> mail.text().contains(mission));

            camille.open(participation).send("/annuler");
            camille.look("participation-annulee");
            camille.open("/missions/mes-participations");
            assertThat(camille.text()).doesNotContain(mission);
        }
    }

    private static void fillWhatIsAsked(Visit visit) {
        if (visit.page().locator("[name=birth]").count() > 0) {
            visit.fill("birth", "1988-05-14");
        }
        visit.fill("motivation", "J’habite à deux rues et j’ai envie de donner un coup de main.");
    }
}
