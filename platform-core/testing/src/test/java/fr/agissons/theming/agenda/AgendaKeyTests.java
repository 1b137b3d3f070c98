package fr.agissons.theming.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person's agenda opens to whoever has the key, in the one town, until it is changed or withdrawn. */
@CivicModuleTest
class AgendaKeyTests {
    private static final Pattern ADDRESS = Pattern.compile("/mon-agenda/abonnement/([A-Za-z0-9_-]{43})\\.ics");

    private final Browser browser;
    private final People people;
    private final Towns towns;

    AgendaKeyTests(Browser browser, People people, Towns towns) {
        this.browser = browser;
        this.people = people;
        this.towns = towns;
    }

    private String address(Me me) {
        Matcher found = ADDRESS.matcher(Browser.body(browser.as(me).post("/mon-agenda/cle", Map.of())));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void opensTheFeedUntilTheKeyIsChangedOrWithdrawn() {
        Me me = people.resident("Abonnée");
        String first = address(me);
        assertThat(browser.visitor().get(first))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/calendar")
                .bodyText()
                .contains("BEGIN:VCALENDAR");
        assertThat(browser.as(me).get("/mon-agenda")).bodyText().doesNotContain(first);

        String second = address(me);
        assertThat(browser.visitor().get(first)).hasStatus(404);
        assertThat(browser.visitor().get(second)).hasStatusOk();
        assertThat(browser.visitorOf(towns.lille()).get(second)).hasStatus(404);

        browser.as(me).post("/mon-agenda/cle/retirer", Map.of());
        assertThat(browser.visitor().get(second)).hasStatus(404);
    }

    @Test
    void goesWithThePerson() {
        Me me = people.resident("Abonnée qui part");
        String address = address(me);
        browser.as(me).post("/moi/quitter", Map.of("word", "quitter"));
        assertThat(browser.visitor().get(address)).hasStatus(404);
    }

    @Test
    void saysWhatToDoWhenNothingIsPlannedAndBearsAnyMonth() {
        assertThat(browser.visitor().get("/agenda")).hasStatusOk().bodyText().contains("agenda.ics");
        for (String month : new String[] {"2026-13", "nawak", "-999999999-01", "9999-12"}) {
            assertThat(browser.visitor().get("/agenda?depuis=hier&mois=" + month))
                    .hasStatusOk();
        }
        assertThat(browser.as(people.resident("Libre")).get("/mon-agenda"))
                .bodyText()
                .contains("Rien n’est prévu");
    }
}
