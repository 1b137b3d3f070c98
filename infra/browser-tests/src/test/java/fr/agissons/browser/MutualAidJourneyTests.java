package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who calls the town is helped by a neighbour; then the river rises, and everybody sees it. */
@JourneyTest
class MutualAidJourneyTests {
    private static final String CRISIS = "/entraide/administration/crise";

    private final Stage stage;

    MutualAidJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"PHONE", "DESKTOP_WITHOUT_SCRIPTS"})
    void helpsSomebodyWhoCallsTheTown(Device device) {
        String need = "Porter du bois au deuxième étage, " + device.name().toLowerCase(java.util.Locale.ROOT);
        try (Visit sophie = stage.visit(Addresses.COLOMBES, device);
                Visit camille = stage.visit(Addresses.COLOMBES, device)) {
            takesTheCall(sophie, need);
            Instant before = Instant.now();
            offers(camille, need);
            stage.mails()
                    .await(
                            Account.SOPHIE.email(),
                            before,
                            mail -> mail.subject().contains(need));
            confirms(sophie);
            helps(camille);
            closes(sophie);
        }
    }

    private void takesTheCall(Visit sophie, String need) {
        sophie.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/entraide/coordination/telephone"));
        sophie.signInAs(Account.SOPHIE).look("entraide-telephone");
        sophie.page().locator("select[name=category]").selectOption("porter");
        sophie.fill("title", need + ", appelez le 06 12 34 56 78")
                .fill("name", "Madame Petit")
                .fill("phone", "01 99 00 47 20")
                .fill("street", "12 rue de la Liberté");
        sophie.page().locator("input[name=consent]").check();
        sophie.page().locator("input[name=privacy][value=PUBLIC]").check();
        sophie.send("/entraide/coordination/telephone").look("entraide-telephone-erreur");
        sophie.mustSay("numéro de téléphone");
        assertThat(sophie.page().locator("[name=name]").inputValue()).isEqualTo("Madame Petit");
        sophie.fill("title", need)
                .send("/entraide/coordination/telephone")
                .look("entraide-demande-suivie")
                .mustSay("Madame Petit");
    }

    private void offers(Visit camille, String need) {
        camille.open("/entraide").look("entraide").press(need).look("entraide-demande");
        assertThat(camille.text()).doesNotContain("Madame Petit", "rue de la Liberté", "01 99 00 47 20");
        camille.press("Se connecter pour aider").signInAs(Account.CAMILLE);
        if (camille.page()
                        .locator("a[href*='/entraide/charte']:has-text('Lire la charte')")
                        .count()
                > 0) {
            camille.press("Lire la charte").look("entraide-charte").send("/entraide/charte");
        }
        camille.fill("words", "Je passe samedi matin.").send("/aider").look("entraide-proposition");
        camille.mustSay("Votre proposition est partie");
        assertThat(camille.text()).doesNotContain("Madame Petit", "rue de la Liberté");
    }

    private static void confirms(Visit sophie) {
        sophie.page().reload();
        sophie.mustSay("Je passe samedi matin.");
        sophie.send("/confirmer").look("entraide-confirmee").mustSay("Quelqu’un vient");
        sophie.page().locator("select[name=way]").selectOption("PHONE");
        sophie.fill("words", "Madame Petit est prévenue.").send("/suivi").mustSay("Madame Petit est prévenue.");
    }

    private static void helps(Visit camille) {
        camille.page().reload();
        camille.look("entraide-aide-confirmee").mustSay("Madame Petit");
        camille.mustSay("rue de la Liberté");
        camille.send("/terminer").look("entraide-aide-donnee").mustSay("Merci pour ce coup de main");
        camille.page().locator("input[name=mood][value=GOOD]").check();
        camille.send("/avis").mustSay("Merci pour ce coup de main");
    }

    private static void closes(Visit sophie) {
        sophie.page().reload();
        sophie.press("Noter comment cela s’est passé");
        sophie.page().locator("input[name=mood][value=GOOD]").check();
        sophie.send("/avis").look("entraide-close").mustSay("Terminée");
        assertThat(sophie.text()).doesNotContain("rue de la Liberté");
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"DESKTOP", "PHONE_WITHOUT_SCRIPTS"})
    void putsMutualAidFirstWhenTheRiverRises(Device device) {
        try (Visit thomas = stage.visit(Addresses.COLOMBES, device);
                Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
            visitor.open("/");
            thomas.page().navigate(stage.addresses().of(Addresses.COLOMBES, CRISIS));
            thomas.signInAs(Account.THOMAS).look("entraide-crise");
            thomas.fill("words", "La Seine monte. Restez à l’étage, on s’occupe de vous.")
                    .fill("hotline", "01 99 00 47 00")
                    .fill("reason", "Alerte de la préfecture")
                    .send("/declarer");
            try {
                thomas.look("entraide-crise-allumee").mustSay("Le mode crise est allumé");
                visitor.open("/").look("entraide-accueil-crise").mustSay("La Seine monte");
                visitor.mustSay("01 99 00 47 00");
                thomas.open("/entraide/coordination/quartiers").look("entraide-quartiers");
            } finally {
                thomas.open(CRISIS).fill("reason", "Décrue").send("/lever");
            }
            visitor.open("/");
            assertThat(visitor.text()).doesNotContain("La Seine monte");
        }
    }
}
