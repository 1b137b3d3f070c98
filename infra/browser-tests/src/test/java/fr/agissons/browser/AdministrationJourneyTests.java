package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin makes the site their own: what it offers, how it is set, who looks after it. */
@JourneyTest
class AdministrationJourneyTests {
    private static final String MODULE = "/administration/modules/missions";

    private final Stage stage;

    AdministrationJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"DESKTOP", "PHONE_WITHOUT_SCRIPTS"})
    void looksAfterTheSite(Device device) {
        try (Visit thomas = stage.visit(Addresses.COLOMBES, device);
                Visit visitor = stage.visit(Addresses.COLOMBES, device)) {
            thomas.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/administration"));
            thomas.signInAs(Account.THOMAS).look("administration");
            switchesMissionsOffAndOn(thomas, visitor);
            setsHowFarNearReaches(thomas, visitor);
            sharesTheWork(thomas, device);
        }
    }

    private void switchesMissionsOffAndOn(Visit thomas, Visit visitor) {
        thomas.open("/administration/modules").look("modules");
        thomas.press(thomas.page().locator("a[href$='/missions/eteindre']")).look("module-eteindre");
        thomas.mustSay("missions publiées");
        try {
            thomas.send("/missions/eteindre").look("module-eteint").mustSay("le module est éteint");
            assertThat(missionsOffered(visitor)).isZero();
        } finally {
            thomas.open("/administration/modules").send("/missions/allumer");
        }
        thomas.mustSay("le module est allumé");
        assertThat(missionsOffered(visitor)).isPositive();
    }

    private static int missionsOffered(Visit visitor) {
        return visitor.open("/").page().locator("a[href^='/missions']").count();
    }

    private void setsHowFarNearReaches(Visit thomas, Visit visitor) {
        thomas.open(MODULE).look("module-reglages");
        thomas.fill("nearby", "500").send(MODULE).look("module-reglages-erreur");
        thomas.mustSay("Donnez un nombre entier de 1 à 100");
        thomas.fill("nearby", "25").send(MODULE).mustSay("Les réglages sont enregistrés");
        visitor.open("/missions?lieu=Colombes").mustSay("25 km");
        thomas.fill("nearby", "10").send(MODULE).mustSay("Les réglages sont enregistrés");
    }

    private void sharesTheWork(Visit thomas, Device device) {
        Instant before = Instant.now();
        thomas.open("/administration/equipe?q=camille").look("equipe");
        thomas.press("Changer le rôle de Camille Martin").look("equipe-membre");
        gives(thomas, "MODERATOR", "Elle connaît toutes les associations.");
        stage.mails()
                .await(Account.CAMILLE.email(), before, mail -> mail.subject().contains("modération"));
        try (Visit camille = stage.visit(Addresses.COLOMBES, device)) {
            camille.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/moderation/organisations"));
            camille.signInAs(Account.CAMILLE).mustSay("Organisations à valider");
        }
        thomas.open("/administration/equipe/apercu").look("equipe-apercu");
        thomas.open("/administration/equipe?q=camille").press("Changer le rôle de Camille Martin");
        gives(thomas, "RESIDENT", "Fin de l’essai.");
    }

    private static void gives(Visit thomas, String role, String reason) {
        thomas.page().locator("input[name=role][value=" + role + "]").check();
        thomas.fill("reason", reason).send("/administration/equipe/").mustSay("Le rôle est enregistré");
    }
}
