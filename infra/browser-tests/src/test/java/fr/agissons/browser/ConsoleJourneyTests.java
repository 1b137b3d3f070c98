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
    private Duration looked = Duration.ZERO;

    ConsoleJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void opensATownInAMinute() {
        Instant start = Instant.now();
        try (Visit ines = stage.visit(Addresses.CONSOLE, Device.DESKTOP)) {
            ines.open("/").signInWithCodeAs(Account.INES).mustSay("Tous les sites");
            look(ines, "sites").press("Ouvrir un site");
            ines.fill("q", "Nanterre").press("Chercher");
            look(ines, "collectivite").press("Nanterre (92)");
            ines.mustSay("92050");
            look(ines.fill("admin", Account.NADIA.email()), "proposition").press("Vérifier");
            look(ines, "verification").press("Créer le site");
            ines.mustSay("Le site Nanterre est prêt");
            look(ines, "pret").press("Fiche du site");
            ines.mustSay(Account.NADIA.email());
            look(ines, "fiche");
        }
        try (Visit nadia = stage.visit(HOST, Device.DESKTOP)) {
            stage.awaitSignIn(HOST);
            nadia.open("/connexion").signInAs(Account.NADIA).mustBeSignedIn();
            nadia.mustBeAt(HOST);
            nadia.mustSay("Nanterre");
            assertThat(Duration.between(start, Instant.now()).minus(looked)).isLessThan(A_MINUTE);
            nadia.look("accueil").open("/administration/journal").mustSay("Inès Moreau");
            wishesForAName(nadia);
            opens(nadia);
        }
    }

    /** The inspection of pages is no part of the operator's minute. */
    private Visit look(Visit visit, String name) {
        Instant start = Instant.now();
        visit.look(name);
        looked = looked.plus(Duration.between(start, Instant.now()));
        return visit;
    }

    private static void wishesForAName(Visit nadia) {
        nadia.open("/administration/adresse").fill("host", "agissons.nanterre.example");
        nadia.send("/administration/adresse").mustSay("agissons=nanterre");
        nadia.look("adresse").send("/administration/adresse/renoncer").mustSay("Un nom de domaine à vous");
    }

    private void opens(Visit nadia) {
        nadia.open("/administration/ouverture").look("ouverture").send("/administration/ouverture");
        nadia.mustSay("Nanterre est ouvert à tous");
        try (Visit anybody = stage.visit(HOST, Device.PHONE)) {
            anybody.open("/").look("accueil-ouvert");
        }
    }
}
