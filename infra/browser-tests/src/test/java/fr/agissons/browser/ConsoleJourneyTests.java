package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From the console's first page to somebody who administers a town that had no site a minute before. */
@JourneyTest
class ConsoleJourneyTests {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String HOST = "agissons.nanterre.localhost";

    private final Stage stage;

    ConsoleJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void opensATownInAMinute() {
        Instant start = Instant.now();
        try (Visit ines = stage.visit(Addresses.CONSOLE, Device.DESKTOP)) {
            ines.open("/").signInWithCodeAs(Account.INES).mustSay("Tous les sites");
            ines.look("sites").press("Ouvrir un site");
            ines.fill("q", "Nanterre").press("Chercher");
            ines.look("collectivite").press("Nanterre (92)");
            ines.mustSay("92050");
            ines.fill("admin", Account.NADIA.email()).look("proposition").press("Vérifier");
            ines.look("verification").press("Créer le site");
            ines.mustSay("Le site Nanterre est prêt");
            ines.look("pret").press("Fiche du site");
            ines.mustSay(Account.NADIA.email());
            ines.look("fiche");
        }
        try (Visit nadia = stage.visit(HOST, Device.DESKTOP)) {
            stage.awaitSignIn(HOST);
            nadia.open("/connexion").signInAs(Account.NADIA).mustBeSignedIn();
            nadia.mustBeAt(HOST);
            nadia.mustSay("Nanterre");
            nadia.open("/administration/journal").mustSay("Inès Moreau");
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(A_MINUTE);
    }
}
