package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Somebody gives three chairs away; two neighbours want two each, and nobody is promised a chair that is not there. */
@JourneyTest
class GivingJourneyTests {
    private static final String TITLE = "Trois chaises de jardin en bois";
    private static final String DOOR = "8 allée des Acacias, troisième étage";

    private final Stage stage;

    GivingJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void givesThreeChairsToTwoTakers() {
        try (Visit camille = stage.visit(Addresses.COLOMBES, Device.PHONE);
                Visit nadia = stage.visit(Addresses.COLOMBES, Device.DESKTOP);
                Visit sophie = stage.visit(Addresses.COLOMBES, Device.PHONE_WITHOUT_SCRIPTS)) {
            Instant before = Instant.now();
            String gift = offers(camille);
            String first = asks(nadia, Account.NADIA, gift);
            String second = asks(sophie, Account.SOPHIE, gift);
            mailed(Account.CAMILLE, before);
            promises(camille, gift);
            knowsTheDoor(nadia, first, "C’est d’accord pour 2");
            knowsTheDoor(sophie, second, "C’est d’accord.");
            hasThemTaken(camille, gift);
        }
    }

    /** Returns the number of what is given. */
    private String offers(Visit camille) {
        camille.open("/pret/dons").look("dons").press("Donner quelque chose").signInAs(Account.CAMILLE);
        camille.look("don-formulaire").fill("title", "Trois fusils de chasse").fill("quantity", "3");
        camille.page().locator("select[name=category]").selectOption("meubles");
        camille.fill("door", DOOR).send("/pret/dons/nouveau").look("don-refus");
        assertThat(camille.page().locator("[name=door]").inputValue()).isEqualTo(DOOR);
        camille.fill("title", TITLE)
                .send("/pret/dons/nouveau")
                .look("don-en-ligne")
                .mustSay("En ligne jusqu’au");
        return camille.page().url().replaceFirst(".*/mes-dons/([0-9a-f-]{36}).*", "$1");
    }

    /** Returns the address of the taker's own page. */
    private String asks(Visit taker, Account who, String gift) {
        taker.open("/pret/dons/" + gift).look("don");
        assertThat(taker.text()).doesNotContain("Acacias", "Camille");
        taker.press("Me connecter pour répondre").signInAs(who);
        taker.fill("quantity", "2").fill("words", "Je peux passer samedi.").send("/demander");
        taker.look("don-demande").mustSay("C’est noté");
        assertThat(taker.text()).doesNotContain("Acacias");
        return taker.page().url().replaceFirst("https?://[^/]+([^?]*).*", "$1");
    }

    private static void promises(Visit camille, String gift) {
        camille.open("/pret/mes-dons/" + gift).look("don-deux-demandes").mustSay("En voudrait 2");
        camille.fill("quantity", "2").press("D’accord avec");
        camille.mustSay("Demandé : 2, promis : 2");
        camille.fill("quantity", "2").press("D’accord avec");
        camille.fill("quantity", "1").press("D’accord avec").look("don-promis").mustSay("Tout est promis");
    }

    private static void knowsTheDoor(Visit taker, String page, String words) {
        taker.open(page).look("don-rendez-vous").mustSay(words);
        taker.mustSay(DOOR);
    }

    private static void hasThemTaken(Visit camille, String gift) {
        camille.open("/pret/mes-dons/" + gift).press("C’est donné").press("C’est donné");
        camille.look("don-donne").mustSay("Tout a changé de mains");
    }

    private void mailed(Account who, Instant after) {
        stage.mails().await(who.email(), after, mail -> mail.subject().contains(TITLE));
    }
}
