package fr.agissons.participatorybudget.annulment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What those who run the budget see of an annulment, and what everybody reads of it. */
@CivicModuleTest
class AnnulmentPagesTests {
    private static final String REASON = "Deux projets ont été imprimés avec un mauvais prix.";

    private final BudgetKit kit;
    private final People people;
    private final Browser browser;

    AnnulmentPagesTests(BudgetKit kit, People people, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
    }

    private static String day(int ahead) {
        return LocalDate.ofInstant(BudgetKit.now().plus(Duration.ofDays(ahead)), ZoneId.of("Europe/Paris"))
                .toString();
    }

    private EditionView begun(String title) {
        EditionView edition = kit.anOpenVote(title);
        kit.castFirstBallot(edition.id());
        return kit.edition(edition.id());
    }

    private String waiting(EditionView edition) {
        return kit.ask(
                        UUID.class,
                        "select id from budget_annulment where edition_id = ? and decided_at is null",
                        edition.id())
                .toString();
    }

    @Test
    void asksForAReasonAndTwoHoursAndKeepsWhatWasTyped() {
        EditionView edition = begun("Formulaire d’annulation");
        Me admin = people.admin("Propose");
        String path = edition.adminPath() + "/annulation";

        assertThat(browser.as(admin).get(edition.adminPath())).bodyText().contains("Annuler le vote");
        assertThat(browser.as(admin).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("cessent de compter", "Proposer l’annulation");
        assertThat(browser.as(admin).post(path, Map.of("reason", "Trop", "opens-day", day(-3), "closes-day", "jamais")))
                .hasStatus(422)
                .bodyText()
                .contains("de 10 à 1", "Choisissez un moment à venir", "\nTrop</textarea>");
        assertThat(browser.as(admin).post(path, Map.of("reason", REASON, "opens-day", day(5), "closes-day", day(4))))
                .hasStatus(422)
                .bodyText()
                .contains("après l’ouverture", REASON, day(5));
    }

    @Test
    void letsAnotherDecideAndTellsEverybody() {
        EditionView edition = begun("Annulée et reprise");
        Me admin = people.admin("Propose");
        Me other = people.admin("Décide");
        String path = edition.adminPath() + "/annulation";

        assertThat(browser.as(admin).post(path, Map.of("reason", REASON, "opens-day", day(3), "closes-day", day(9))))
                .hasStatus3xxRedirection();

        String annulment = waiting(edition);
        assertThat(browser.as(admin).get(path))
                .bodyText()
                .contains("Une autre personne qui dirige le budget", REASON, "Retirer la proposition")
                .doesNotContain("Décider l’annulation");
        assertThat(browser.as(other).get(path)).bodyText().contains("Décider l’annulation", REASON);
        assertThat(browser.as(admin).post(path + "/decider", Map.of("annulment", annulment)))
                .hasStatus(409);
        assertThat(browser.as(other).post(path + "/decider", Map.of("annulment", "n’importe quoi")))
                .hasStatus(404);
        assertThat(browser.as(other).post(path + "/decider", Map.of("annulment", annulment)))
                .hasStatus3xxRedirection();

        assertThat(browser.as(other).get(path)).bodyText().contains("Personne n’avait voté", "Déjà annulé");
        for (String page : new String[] {"", "/vote", "/urne"}) {
            assertThat(browser.visitor().get(edition.path() + page))
                    .as(page)
                    .bodyText()
                    .contains("Le vote a été annulé et recommence", REASON, "des brouillons, à confirmer");
        }
        assertThat(browser.as(other).get(edition.adminPath() + "/vote")).hasStatusOk();
    }

    @Test
    void saysThatAVoteAnnulledForGoodHasNoResult() {
        EditionView edition = kit.anOpenVote("Sans résultat");
        kit.change(
                "update budget_edition set result_at = now() - interval '1 second', follow_up_at = null where id = ?",
                edition.id());
        kit.castFirstBallot(edition.id());
        Me admin = people.admin("Propose");
        Me other = people.admin("Décide");
        String path = edition.adminPath() + "/annulation";
        assertThat(browser.as(admin).get(path)).bodyText().contains("n’aura jamais de résultat");
        browser.as(admin).post(path, Map.of("reason", REASON));
        assertThat(browser.as(other).post(path + "/decider", Map.of("annulment", waiting(edition))))
                .hasStatus3xxRedirection();

        assertThat(browser.visitor().get(edition.path())).bodyText().contains("Ce vote est annulé", REASON);
        assertThat(browser.visitor().get(EditionView.PATH)).bodyText().contains("Vote annulé");
        String count = edition.adminPath() + "/depouillement";
        assertThat(browser.as(other).get(count))
                .bodyText()
                .contains("Ce vote est annulé")
                .doesNotContain("/publier");
        assertThat(browser.as(other).post(count + "/publier", Map.of("sur", "true")))
                .hasStatus(409)
                .bodyText()
                .contains("il n’a pas de résultat");
        assertThat(browser.as(admin).get(path)).bodyText().contains("Il n’y a rien à annuler");
    }
}
