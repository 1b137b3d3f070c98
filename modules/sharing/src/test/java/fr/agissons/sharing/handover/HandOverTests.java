package fr.agissons.sharing.handover;

import static fr.agissons.sharing.handover.HandOverKit.leaving;
import static fr.agissons.sharing.handover.HandOverKit.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.handover.HandOverKit.Case;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A thing changes hands: looked at together, photographed, signed by both, and never rewritten. */
@CivicModuleTest
class HandOverTests {
    private final HandOverKit counter;
    private final SharingKit kit;
    private final People people;
    private final Browser browser;

    HandOverTests(HandOverKit counter, SharingKit kit, People people, Browser browser) {
        this.counter = counter;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
    }

    @Test
    void writesADocumentThatBothSignAndBothKeep() throws Exception {
        Case one = counter.out("Deux signatures");
        String file = "/pret/documents/" + one.loan() + "/depart";
        assertThat(browser.as(one.borrower()).get(one.documents()))
                .bodyText()
                .contains("Fiche de remise", "Les deux câbles sont là", "Il grésille", "Je signe");

        assertThat(browser.as(one.borrower())
                        .post(one.documents() + "/depart", Map.of("remark", "Une rayure au dos, à 2 €")))
                .hasStatus3xxRedirection();

        for (Me reader : List.of(one.borrower(), one.lender().keeper())) {
            var answer = browser.as(reader).get(file);
            assertThat(answer).hasStatusOk().hasContentType("application/pdf");
            try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
                String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
                assertThat(text)
                        .contains("Fiche de remise", "Sono de Deux signatures", "Emprunteuse d’Île-de-France")
                        .contains("Housse fournie", "Non – Il grésille", "Une rayure au dos, à 2 €", "150 €")
                        .contains("Je rends tout propre.", "connectée à son compte");
                String hash =
                        kit.ask(String.class, "select hash from sharing_handover where reservation_id = ?", one.loan());
                assertThat(text.replace(" ", "")).contains(hash);
            }
        }
        assertThat(browser.as(people.resident("Curieuse")).get(file)).hasStatus(404);
        assertThat(browser.as(people.admin("Directrice")).get(file)).hasStatus(404);
        assertThat(browser.as(one.lender().keeper()).get(one.documents())).hasStatus(404);
    }

    @Test
    void letsNobodyChangeWhatBothHaveSigned() {
        Case one = counter.out("Gravée");
        String name = "update sharing_handover set borrower_name = 'Autre' where reservation_id = ?";
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        kit.change("update sharing_handover set content = 'x' where reservation_id = ?", one.loan()))
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThat(browser.as(one.borrower()).post(one.documents() + "/depart", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browser.as(one.borrower()).post(one.documents() + "/depart", Map.of("remark", "Après coup")))
                .as("the first word counts")
                .hasStatus3xxRedirection();

        assertThat(kit.ask(
                        String.class,
                        "select borrower_remark from sharing_handover where reservation_id = ?",
                        one.loan()))
                .isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> kit.change(name, one.loan()))
                .havingRootCause()
                .withMessageContaining("stays as it is");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> kit.change("delete from sharing_handover where reservation_id = ?", one.loan()))
                .havingRootCause()
                .withMessageContaining("open loan stays");
    }

    @Test
    void takesASignatureAtTheCounterAtOnceOrLater() {
        Case now = counter.promised("Tout de suite");
        Browser.Visit keeper = browser.as(now.lender().keeper());
        assertThat(keeper.post(now.counter() + "/remettre", with(leaving(), "name", "Zoé L’Haÿ")))
                .hasStatus3xxRedirection();
        assertThat(keeper.get(now.counter())).bodyText().contains("Zoé L’Haÿ", "nom écrit au comptoir");

        Case later = counter.out("Plus tard");
        Browser.Visit other = browser.as(later.lender().keeper());
        assertThat(other.post(later.counter() + "/signer/depart", Map.of("name", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez le nom");
        assertThat(keeper.post(later.counter() + "/signer/depart", Map.of("name", "Intruse")))
                .hasStatus(403);
        assertThat(other.post(later.counter() + "/signer/depart", Map.of("name", "Inès")))
                .hasStatus3xxRedirection();
        assertThat(other.get(later.counter())).bodyText().contains("Inès").doesNotContain("n’a pas encore signé");
    }

    @Test
    void asksEveryQuestionAndLosesNothingTyped() {
        Case one = counter.promised("Exigeante");
        Map<String, String> half = new HashMap<>(leaving());
        half.remove("q0");

        assertThat(browser.as(one.lender().keeper()).post(one.counter() + "/remettre", half))
                .hasStatus(422)
                .bodyText()
                .contains("Répondez par oui ou par non", "Il grésille", "Housse fournie");
        assertThat(counter.state(one)).isEqualTo("APPROVED");
    }

    @Test
    void proposesAnIncidentWhenAThingComesBackOtherThanItLeft() {
        Case one = counter.out("Différente");
        Browser.Visit keeper = browser.as(one.lender().keeper());
        Map<String, String> back =
                Map.of("condition", "GOOD", "complete", "true", "q0", "NO", "r0", "Un seul", "q1", "NO");

        assertThat(keeper.post(one.counter() + "/reprendre", back))
                .hasStatus(422)
                .bodyText()
                .contains("revient différent", "Les deux câbles sont là\u202f: non. Un seul", "Usure normale")
                .doesNotContain("Le micro s’allume\u202f: non");
        assertThat(counter.state(one)).isEqualTo("OUT");
        assertThat(keeper.post(one.counter() + "/reprendre", with(back, "wrong", "Un câble manque")))
                .hasStatus3xxRedirection();
        assertThat(counter.state(one)).isEqualTo("RETURNED");
        assertThat(kit.ask(
                        String.class, "select description from sharing_incident where reservation_id = ?", one.loan()))
                .isEqualTo("Un câble manque");
        assertThat(browser.as(one.borrower()).get(one.documents())).bodyText().contains("Fiche de retour");
    }

    @Test
    void letsOrdinaryWearPass() {
        Case one = counter.out("Usée");
        Map<String, String> worn = Map.of("condition", "WORN", "complete", "true", "q0", "YES", "q1", "YES");

        assertThat(browser.as(one.lender().keeper()).post(one.counter() + "/reprendre", worn))
                .hasStatus(422)
                .bodyText()
                .contains("revient différent");
        assertThat(browser.as(one.lender().keeper()).post(one.counter() + "/reprendre", with(worn, "asis", "true")))
                .hasStatus3xxRedirection();
        assertThat(counter.state(one)).isEqualTo("CLOSED");
    }

    @Test
    void handsOverUnderTheTermsAsTheyAreThatDay() {
        Case one = counter.promised("Conditions");
        kit.change(
                "update sharing_library set terms = 'Autres conditions.', terms_version = terms_version + 1 where id ="
                        + " ?",
                one.lender().library());
        assertThat(browser.as(one.lender().keeper()).post(one.counter() + "/remettre", leaving()))
                .hasStatus3xxRedirection();

        kit.change(
                "update sharing_library set terms = 'Encore autres.' where id = ?",
                one.lender().library());
        Statement signed = Statement.read(
                kit.ask(String.class, "select content from sharing_handover where reservation_id = ?", one.loan()));
        assertThat(signed.get("terms")).hasValue("Autres conditions.");
        assertThat(signed.get("terms-version")).hasValue("2");
    }
}
