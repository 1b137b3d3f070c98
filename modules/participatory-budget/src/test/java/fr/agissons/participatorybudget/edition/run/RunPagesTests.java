package fr.agissons.participatorybudget.edition.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who run the budget see and send. */
@CivicModuleTest
class RunPagesTests {
    private static final String RUN = "/budget-participatif/administration";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final BudgetKit kit;
    private final Browser browser;
    private final People people;
    private final StatementCounter counter;
    private Me admin;

    @SuppressWarnings("NullAway.Init")
    RunPagesTests(BudgetKit kit, Browser browser, People people, StatementCounter counter) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
        this.counter = counter;
    }

    @BeforeEach
    void signIn() {
        admin = people.admin("Responsable");
    }

    private void send(String path, Map<String, String> typed) {
        assertThat(browser.as(admin).post(path, typed)).as(path).hasStatus3xxRedirection();
    }

    private Map<String, String> at(UUID id, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("version", Integer.toString(kit.version(id)));
        return all;
    }

    @Test
    void writesAnEditionFromItsTitleToAnOpenVote() {
        assertThat(browser.as(admin).post(RUN + "/nouvelle", Map.of("title", "X")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un titre");
        var begun = browser.as(admin)
                .post(RUN + "/nouvelle", Map.of("title", "Né au formulaire", "summary", "Court.", "text", "Long."));
        String location = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        UUID id = UUID.fromString(location.replaceAll(".*/([0-9a-f-]{36}).*", "$1"));
        String path = RUN + "/" + id;
        assertThat(browser.as(admin).get(path)).hasStatusOk().bodyText().contains("Né au formulaire", "À faire");

        assertThat(browser.as(admin).post(path + "/enveloppes", Map.of("district", "", "amount", "beaucoup")))
                .hasStatus(422)
                .bodyText()
                .contains("montant en euros", "beaucoup");
        send(path + "/enveloppes", Map.of("district", "", "amount", "100 000,50"));
        EditionView edition = kit.edition(id);
        UUID envelope = edition.envelopes().getFirst().id();
        assertThat(edition.cents()).isEqualTo(10_000_050);
        assertThat(browser.as(admin).post(path + "/enveloppes", Map.of("district", "", "amount", "5")))
                .hasStatus(422);
        send(path + "/enveloppes/" + envelope, Map.of("district", "", "amount", "120 000"));

        Map<String, String> project = Map.of(
                "envelope",
                envelope.toString(),
                "title",
                "Un premier",
                "text",
                "Ce que c’est",
                "category",
                "NATURE",
                "cost",
                "12 000",
                "place",
                "",
                "latitude",
                "",
                "longitude",
                "",
                "group",
                "");
        send(path + "/projets/nouveau", project);
        send(path + "/projets/nouveau", project);
        assertThat(browser.as(admin).post(path + "/projets/nouveau", Map.of("title", "Seul")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez une réponse", "Décrivez le projet", "Seul");

        assertThat(browser.as(admin).post(path + "/electeurs", at(id, Map.of("districts", "ALL"))))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez une réponse");
        send(path + "/electeurs", at(id, Map.of("way", "ACCOUNTS", "districts", "ALL", "age", "16")));
        assertThat(browser.as(admin)
                        .post(
                                path + "/vote",
                                at(
                                        id,
                                        Map.of(
                                                "mode",
                                                "POINTS",
                                                "points",
                                                "5",
                                                "perProject",
                                                "6",
                                                "minimumKind",
                                                "NONE"))))
                .hasStatus(422);
        send(path + "/vote", at(id, Map.of("mode", "APPROVAL", "most", "3", "minimumKind", "NONE")));
        assertThat(browser.as(admin)
                        .post(
                                path + "/comptage",
                                at(
                                        id,
                                        Map.of(
                                                "method",
                                                "MES_POINTS",
                                                "completion",
                                                "NONE",
                                                "threshold",
                                                "1",
                                                "ties",
                                                "LEX"))))
                .hasStatus(422)
                .bodyText()
                .contains("ne sait pas compter");
        send(
                path + "/comptage",
                at(
                        id,
                        Map.of(
                                "method",
                                "MES_COST",
                                "completion",
                                "ADD1",
                                "step",
                                "1",
                                "exhaustive",
                                "true",
                                "threshold",
                                "1",
                                "ties",
                                "SEED")));
        assertThat(browser.as(admin)
                        .post(
                                path + "/calendrier",
                                at(id, Map.of("vote-day", TODAY.toString(), "result-day", TODAY.toString()))))
                .hasStatus(422)
                .bodyText()
                .contains("après celles qui la précèdent");
        send(
                path + "/calendrier",
                at(
                        id,
                        Map.of(
                                "vote-day",
                                TODAY.toString(),
                                "result-day",
                                TODAY.plusDays(9).toString(),
                                "result-time",
                                "18:00")));
        assertThat(kit.edition(id).isReady()).as("it is still a draft").isFalse();
        send(path + "/publier", Map.of());

        EditionView done = kit.edition(id);
        assertThat(done.votes().mode()).isEqualTo(VotingMode.APPROVAL);
        assertThat(done.counts().method()).isEqualTo(CountingMethod.MES_COST);
        assertThat(done.voters().age()).isEqualTo(16);
        assertThat(done.pollingAt(BudgetKit.now())).isEqualTo(Polling.OPEN);
        assertThat(browser.visitor().get(done.path())).bodyText().contains("18\u00a0h", "Né au formulaire");
    }

    @Test
    void refusesAnHourThatClocksSkip() {
        UUID id = kit.aDraft("Heure d’été");

        assertThat(browser.as(admin)
                        .post(
                                RUN + "/" + id + "/calendrier",
                                at(id, Map.of("vote-day", "2027-03-28", "vote-time", "02:30"))))
                .hasStatus(422)
                .bodyText()
                .contains("n’existe pas ce jour-là", "02:30");
    }

    @Test
    void refusesWhatIsFrozenAndExtendsWithAReason() {
        EditionView edition = kit.anOpenVote("Gelée au guichet");
        kit.castFirstBallot(edition.id());
        String path = edition.adminPath();
        UUID project = kit.cases().readProjects().of(edition.id()).getFirst().id();

        assertThat(browser.as(admin).get(path)).bodyText().contains("(gelé)", "Prolonger le vote");
        assertThat(browser.as(admin)
                        .post(path + "/vote", at(edition.id(), Map.of("mode", "KNAPSACK", "minimumKind", "NONE"))))
                .hasStatus(409)
                .bodyText()
                .contains("Un premier bulletin");
        assertThat(browser.as(admin).get(RUN + "/projets/" + project))
                .bodyText()
                .doesNotContain("Enregistrer");
        assertThat(browser.as(admin).post(RUN + "/projets/" + project + "/retirer", Map.of("reason", "non")))
                .hasStatus(422);
        send(RUN + "/projets/" + project + "/retirer", Map.of("reason", "Le terrain a été vendu."));
        assertThat(browser.visitor().get("/budget-participatif/projets/" + project))
                .hasStatusOk()
                .bodyText()
                .contains("retiré du vote", "Le terrain a été vendu.");

        String later = TODAY.plusDays(16).toString();
        assertThat(browser.as(admin).post(path + "/prolonger", Map.of("day", later, "reason", "court")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez une raison", "court");
        assertThat(browser.as(admin)
                        .post(path + "/prolonger", Map.of("day", TODAY.toString(), "reason", "Parce que c’est ainsi.")))
                .hasStatus(422);
        send(path + "/prolonger", Map.of("day", later, "reason", "Le site a été en panne deux jours."));
        assertThat(browser.visitor().get(edition.path()))
                .bodyText()
                .contains("Le vote est prolongé", "en panne deux jours");
    }

    @Test
    void keepsResidentsAndServicesOut() {
        EditionView edition = kit.anOpenVote("Chasse gardée");
        for (Me stranger : new Me[] {people.resident("Curieuse"), people.moderator("Service")}) {
            assertThat(browser.as(stranger).get(RUN)).hasStatus(403);
            assertThat(browser.as(stranger).get(edition.adminPath())).hasStatus(403);
            assertThat(browser.as(stranger).post(edition.adminPath() + "/publier", Map.of()))
                    .hasStatus(403);
        }
    }

    @Test
    void readsEachPageInFewStatements() {
        EditionView edition = kit.anOpenVote("Peu de questions ici");
        for (String page : new String[] {
            RUN,
            edition.adminPath(),
            edition.adminPath() + "/enveloppes",
            edition.adminPath() + "/projets",
            edition.adminPath() + "/vote"
        }) {
            assertThat(browser.as(admin).get(page)).as(page).hasStatusOk();
            assertThat(counter.during(() -> browser.as(admin).get(page)))
                    .as(page)
                    .filteredOn(statement -> statement.contains("budget_"))
                    .hasSizeBetween(1, 4);
        }
    }
}
