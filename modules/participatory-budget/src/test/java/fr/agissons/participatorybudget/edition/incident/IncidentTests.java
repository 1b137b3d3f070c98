package fr.agissons.participatorybudget.edition.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What went wrong with a vote is written down once, and read by everybody. */
@CivicModuleTest
class IncidentTests {
    private static final String WORDS = "Le bureau de la gare a ouvert deux heures trop tard : le vote est prolongé.";

    private final BudgetKit kit;
    private final People people;
    private final Browser browser;

    IncidentTests(BudgetKit kit, People people, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
    }

    private static String day(int ago) {
        return LocalDate.ofInstant(BudgetKit.now().minus(Duration.ofDays(ago)), ZoneId.of("Europe/Paris"))
                .toString();
    }

    @Test
    void isReadByEverybodyAsSoonAsItIsNoted() {
        EditionView edition = kit.anOpenVote("Bureau fermé");
        Me admin = people.admin("Note");
        String path = edition.adminPath() + "/incidents";
        assertThat(browser.visitor().get(edition.path())).bodyText().doesNotContain("Incidents du vote");
        assertThat(browser.as(admin).get(path)).bodyText().contains("Aucun incident n’est noté.", "ne s’efface plus");

        assertThat(browser.as(admin)
                        .post(
                                path,
                                Map.of(
                                        "words",
                                        WORDS,
                                        "began-day",
                                        day(2),
                                        "began-time",
                                        "09:00",
                                        "ended-day",
                                        day(2),
                                        "ended-time",
                                        "11:00")))
                .hasStatus3xxRedirection();

        assertThat(browser.visitor().get(edition.path()))
                .bodyText()
                .contains("Incidents du vote", WORDS, " à 9", " à 11", "Noté le");
        assertThat(browser.as(admin).get(path)).bodyText().contains(WORDS);
        for (String change : List.of(
                "update budget_incident set words = 'Tout va très bien.' where edition_id = ?",
                "delete from budget_incident where edition_id = ?")) {
            assertThatThrownBy(() -> kit.change(change, edition.id()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void keepsWhatWasTypedAndTakesNoneFromTheFuture() {
        EditionView edition = kit.anOpenVote("Incident mal écrit");
        Me admin = people.admin("Note");
        String path = edition.adminPath() + "/incidents";

        assertThat(browser.as(admin).post(path, Map.of("words", "Court", "began-day", day(-2))))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un moment passé.", "en 10 à 1", "\nCourt</textarea>", day(-2));
        assertThat(browser.as(admin).post(path, Map.of("words", WORDS, "began-day", day(1), "ended-day", day(3))))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un moment après le début.");
        assertThat(browser.as(admin).post(path, Map.of("words", WORDS)))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS);
        assertThat(kit.ask(Integer.class, "select count(*) from budget_incident where edition_id = ?", edition.id()))
                .isZero();
    }

    @Test
    void isNotedFromTheOpeningOn() {
        UUID draft = kit.aDraft("Pas encore ouverte");
        Me admin = people.admin("Note");
        String path = EditionView.ADMINISTRATION + "/" + draft + "/incidents";

        assertThat(browser.as(admin).get(path)).bodyText().contains("à partir de l’ouverture du vote");
        assertThat(browser.as(admin).post(path, Map.of("words", WORDS, "began-day", day(1))))
                .hasStatus(409);
    }
}
