package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

/** A resident borrows an association's sound system for a weekend, and brings it back four days late. */
@JourneyTest
class LendingJourneyTests {
    private static final String ITEM = "Sono portative";
    private static final LocalTime AT_THE_COUNTER = LocalTime.of(18, 15);

    private final Stage stage;
    private final LocalDate friday =
            LocalDate.now(TimeTravel.PARIS).plusDays(10).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    private final LocalDate monday = friday.plusDays(3);

    LendingJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void lendsASoundSystemThatComesBackLate() {
        try (TimeTravel time = new TimeTravel(stage.addresses());
                Visit camille = stage.visit(Addresses.COLOMBES, Device.PHONE);
                Visit nadia = stage.visit(Addresses.COLOMBES, Device.DESKTOP_WITHOUT_SCRIPTS)) {
            Instant before = Instant.now();
            String loan = wishes(camille);
            accepts(nadia, loan);
            mailed(Account.CAMILLE, before, "C’est réservé");
            time.to(friday, AT_THE_COUNTER);
            handsOver(nadia, loan);
            signs(camille, loan);
            time.to(monday.plusDays(4), AT_THE_COUNTER);
            mailed(Account.CAMILLE, before, "En retard");
            camille.open("/pret/mes-emprunts/" + loan).look("pret-en-retard").mustSay("En retard");
            takesBack(nadia, loan);
            isKeptFromBorrowing(camille);
            pardons(nadia, loan);
            wishesAgain(camille);
        }
    }

    /** Returns the number of the loan, as its address says it. */
    private String wishes(Visit camille) {
        camille.open("/pret?q=sono&du=" + friday + "&au=" + monday).look("pret-dates");
        camille.press(ITEM).look("pret-objet").press("Réserver").signInAs(Account.CAMILLE);
        fillDates(camille);
        camille.look("pret-reserver").send("/reserver").look("pret-relire").mustSay(ITEM);
        camille.send("/reserver").look("pret-demande").mustSay("va vous répondre");
        return camille.page().url().replaceFirst(".*/mes-emprunts/([0-9a-f-]{36}).*", "$1");
    }

    private void fillDates(Visit camille) {
        camille.fill("du", friday.toString()).fill("au", monday.toString());
        camille.page().locator("input[name=age]").check();
    }

    private void accepts(Visit nadia, String loan) {
        nadia.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/pret/gestion"));
        nadia.signInAs(Account.NADIA).look("pret-gestion").press("La remise des Voisins");
        nadia.look("pret-lieu").press(nadia.page().locator("a[href$='/emprunts/" + loan + "']"));
        nadia.look("pret-demande-recue").send("/accepter").mustSay("Camille");
    }

    private static void handsOver(Visit nadia, String loan) {
        nadia.open("/pret/gestion/emprunts/" + loan).send("/remettre").mustSay("caution");
        for (String box : new String[] {"identity", "checked", "terms"}) {
            nadia.page().locator("input[name=" + box + "]").check();
        }
        nadia.page().locator("input[name=means]").first().check();
        nadia.look("pret-remise").send("/remettre").look("pret-remis").mustSay("Reprendre l’objet");
    }

    /** On their own phone, as the mail asks. */
    private static void signs(Visit camille, String loan) {
        String documents = "/pret/mes-emprunts/" + loan + "/documents";
        camille.open(documents).look("pret-fiche").mustSay("Fiche de remise");
        camille.send(documents + "/").look("pret-fiche-signee").mustSay("Camille Martin");
        assertThat(camille.page().locator("form[action*='/documents/']").count())
                .isZero();
    }

    private static void takesBack(Visit nadia, String loan) {
        nadia.open("/pret/gestion/emprunts/" + loan).mustSay("En retard");
        nadia.look("pret-retour").send("/reprendre").look("pret-rendu");
    }

    private static void isKeptFromBorrowing(Visit camille) {
        camille.open("/pret?q=sono").press(ITEM).press("Réserver");
        camille.look("pret-empechee").mustSay("rendu trop tard");
    }

    private static void pardons(Visit nadia, String loan) {
        nadia.open("/pret/gestion/emprunts/" + loan).press("Lui permettre d’emprunter à nouveau");
        nadia.fill("pardon", "La salle était fermée lundi.").send("/pardonner").look("pret-pardon");
    }

    private static void wishesAgain(Visit camille) {
        camille.open("/pret?q=sono").press(ITEM).press("Réserver");
        assertThat(camille.text()).doesNotContain("rendu trop tard");
    }

    private void mailed(Account who, Instant after, String subject) {
        stage.mails()
                .await(
                        who.email(),
                        after,
                        mail -> mail.subject().contains(subject)
                                && mail.subject().contains(ITEM));
    }
}
