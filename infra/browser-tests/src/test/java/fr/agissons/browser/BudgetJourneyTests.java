package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A town opens a budget; an idea is proposed, studied, voted at the desk, counted and built, in half a year of simulated time. */
@JourneyTest
class BudgetJourneyTests {
    private static final String ADMINISTRATION = "/budget-participatif/administration";
    private static final String TITLE = "Budget des berges";
    private static final String IDEA = "Une fontaine à boire au bord de l’eau";
    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private final Stage stage;
    private final LocalDate today = LocalDate.now(TimeTravel.PARIS);
    private final LocalDate study = today.plusDays(20);
    private final LocalDate vote = today.plusDays(40);
    private final LocalDate result = today.plusDays(60);
    private final LocalDate building = today.plusDays(70);

    BudgetJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void goesFromAnIdeaToWhatIsBuilt() {
        try (TimeTravel time = new TimeTravel(stage.addresses());
                Visit thomas = stage.visit(Addresses.COLOMBES, Device.DESKTOP);
                Visit camille = stage.visit(Addresses.COLOMBES, Device.PHONE);
                Visit sophie = stage.visit(Addresses.COLOMBES, Device.DESKTOP_WITHOUT_SCRIPTS)) {
            String round = opens(thomas);
            String edition = publishes(thomas, round);
            String idea = proposes(camille, edition);
            time.to(study, MORNING);
            studies(sophie, idea);
            admits(thomas, idea);
            camille.open("/budget-participatif/idees/" + idea).look("budget-idee-etudiee");
            camille.mustSay("Réalisable");
            time.to(vote, MORNING);
            votesAtTheDesk(sophie);
            handsInPaper(sophie, thomas, round);
            time.to(result, MORNING);
            closesPapers(thomas, round);
            counts(thomas, round);
            camille.open(edition + "/resultat").look("budget-resultat").mustSay(IDEA);
            time.to(building, MORNING);
            builds(sophie, camille);
            camille.open(edition + "/suivi").look("budget-suivi").mustSay("En travaux");
        }
    }

    /** Returns the address of the edition's page for those who run it. */
    private String opens(Visit thomas) {
        thomas.page().navigate(stage.addresses().of(Addresses.COLOMBES, ADMINISTRATION));
        thomas.signInAs(Account.THOMAS).look("budget-editions").press("Nouvelle édition");
        thomas.look("budget-nouvelle")
                .fill("title", TITLE)
                .fill("summary", "Trente mille euros pour les bords de Seine.")
                .fill("text", "Chacun propose, les services étudient, les électeurs choisissent.")
                .send("/nouvelle")
                .look("budget-brouillon");
        String round = thomas.page().url().replaceFirst("https?://[^/]+([^?]*).*", "$1");
        thomas.mustSay("le vote n’ouvrira pas");
        plans(thomas, round);
        thomas.open(round + "/enveloppes").fill("amount", "30 000").send("/enveloppes");
        thomas.look("budget-enveloppes").mustSay("30 000 €");
        admitsProject(thomas, round, "Des bancs face à la Seine", "9 000");
        admitsProject(thomas, round, "Un ponton pour les canoës", "25 000");
        enrols(thomas, round);
        return round;
    }

    private void plans(Visit thomas, String round) {
        thomas.open(round + "/calendrier").look("budget-calendrier");
        thomas.fill("ideas-day", today.toString())
                .fill("study-day", study.toString())
                .fill("vote-day", vote.toString())
                .fill("result-day", vote.minusDays(1).toString())
                .send("/calendrier")
                .look("budget-calendrier-faux")
                .mustSay("doit commencer après");
        thomas.fill("result-day", result.toString())
                .fill("follow-up-day", building.toString())
                .send("/calendrier");
        choose(thomas.open(round + "/electeurs").look("budget-electeurs"), "way", "ROLL");
        choose(thomas, "districts", "ALL").send("/electeurs");
        choose(thomas.open(round + "/vote").look("budget-facon"), "mode", "APPROVAL")
                .fill("most", "2")
                .send("/vote");
        choose(thomas.open(round + "/comptage").look("budget-comptage"), "method", "MES_COST");
        thomas.page().locator("select[name=completion]").selectOption("U_VOTES");
        choose(thomas, "ties", "RECOMMENDED").send("/comptage");
    }

    private static void admitsProject(Visit thomas, String round, String title, String cost) {
        thomas.open(round + "/projets/nouveau").look("budget-projet-nouveau");
        thomas.fill("title", title)
                .fill("text", "Au bord de l’eau, pour tout le monde.")
                .fill("cost", cost);
        thomas.page().locator("input[name=envelope]").first().check();
        thomas.send("/projets/nouveau");
    }

    private static void enrols(Visit thomas, String round) {
        byte[] roll = "numero;nom;naissance\nE-101;Renée Élan;31/05/1940\nE-102;Marc Roux;12/01/1975\n"
                .getBytes(StandardCharsets.UTF_8);
        thomas.open(round + "/liste").look("budget-liste");
        thomas.page().locator("input[type=file]").setInputFiles(new FilePayload("liste.csv", "text/csv", roll));
        thomas.send("/liste").look("budget-inscrits").mustSay("Personnes inscrites : 2");
    }

    /** Returns the address of the edition for everybody. */
    private static String publishes(Visit thomas, String round) {
        thomas.open(round).send("/publier").look("budget-publiee").mustSay("le vote ouvrira à l’heure dite");
        thomas.press("Voir la page publique").look("budget-idees-ouvertes").mustSay("On dépose les idées");
        return thomas.page().url().replaceFirst("https?://[^/]+([^?]*).*", "$1");
    }

    /** Returns the number of the idea. */
    private static String proposes(Visit camille, String edition) {
        camille.open(edition).press(camille.page().locator("main a[href*='/idees?edition=']"));
        camille.press("Proposer une idée").signInAs(Account.CAMILLE).look("budget-idee");
        camille.mustSay(TITLE);
        camille.fill("title", IDEA)
                .fill("words", "Il n’y a pas un robinet entre le pont et l’île.")
                .fill("cost", "8 000");
        camille.page().locator("select[name=category]").selectOption(new SelectOption().setIndex(1));
        camille.send("/idees/proposer").look("budget-idee-relire").send("/publier");
        camille.look("budget-idee-publiee").mustSay("Votre idée est publiée");
        return camille.page().url().replaceFirst(".*/mes-idees/([0-9a-f-]{36}).*", "$1");
    }

    private void studies(Visit sophie, String idea) {
        Instant before = Instant.now();
        sophie.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/budget-participatif/etude/" + idea));
        sophie.signInAs(Account.SOPHIE).look("budget-etude");
        sophie.page().locator("select[name=outcome]").selectOption("realisable");
        sophie.fill("reason", "Le réseau d’eau passe sous le quai.").press("Enregistrer et publier la réponse");
        sophie.look("budget-etude-sans-prix").mustSay("Donnez le coût");
        assertThat(sophie.page().locator("[name=reason]").inputValue()).contains("sous le quai");
        sophie.fill("cost", "8 500")
                .fill("notes", "Voir avec le syndicat des eaux.")
                .press("Enregistrer et publier la réponse");
        sophie.look("budget-etude-publiee").mustSay("La réponse est publiée");
        stage.mails()
                .await(
                        Account.CAMILLE.email(),
                        before,
                        mail -> mail.text().contains(IDEA) && !mail.text().contains("syndicat"));
    }

    private static void admits(Visit thomas, String idea) {
        thomas.open("/budget-participatif/etude/" + idea).send("/admettre").look("budget-idee-admise");
        thomas.mustSay("L’idée est devenue un projet");
    }

    private static void votesAtTheDesk(Visit sophie) {
        sophie.open("/budget-participatif/guichet").look("budget-guichet");
        if (sophie.page().locator("[name=q]").count() == 0) {
            sophie.press(TITLE);
        }
        sophie.fill("q", "Élan")
                .press("Chercher")
                .look("budget-guichet-trouvee")
                .mustSay("31 mai 1940");
        sophie.press("Faire voter").look("budget-guichet-bulletin");
        sophie.page().getByLabel(IDEA).check();
        sophie.press("Vérifier mon vote").look("budget-guichet-relire");
        sophie.page().locator("input[name=declaration]").check();
        sophie.press("Confirmer mon vote").look("budget-guichet-fait").mustSay("Le vote est enregistré");
        assertThat(sophie.text()).doesNotContain(IDEA);
        sophie.press("Personne suivante").fill("q", "E-101").press("Chercher").mustSay("A déjà voté");
    }

    /** A second voter votes on paper; two agents type what stands on it, neither seeing what the other typed. */
    private static void handsInPaper(Visit sophie, Visit thomas, String round) {
        sophie.fill("q", "E-102").press("Chercher").send("/papier").look("budget-guichet-papier");
        sophie.mustSay("La personne est émargée");
        String typing = "/budget-participatif/papiers/" + round.substring(round.lastIndexOf('/') + 1);
        type(sophie.open(typing).look("budget-papier-saisie"), "3 99").mustSay("aucun projet de ce numéro");
        type(sophie, "3").mustSay("première saisie enregistrée");
        type(thomas.open(typing), "3").look("budget-papier-acquis").mustSay("le bulletin est acquis");
    }

    private static Visit type(Visit agent, String choices) {
        agent.fill("lot", "A").fill("numero", "1").fill("choix", choices);
        return choose(agent, "nature", "VALID").press("Enregistrer et passer au suivant");
    }

    private static void closesPapers(Visit thomas, String round) {
        thomas.open(round + "/depouillement").look("budget-attend-papiers").mustSay("attend les bulletins papier");
        thomas.open(round + "/papiers").look("budget-papiers").send("/cloture");
        thomas.look("budget-papiers-clos").mustSay("Les bulletins papier sont dans l’urne");
    }

    private static void counts(Visit thomas, String round) {
        thomas.open(round + "/depouillement").look("budget-depouillement").mustSay("L’urne est scellée");
        thomas.send("/depouillement/publier").mustSay("Cochez cette case");
        thomas.page().locator("input[name=sur]").check();
        thomas.send("/depouillement/publier").look("budget-resultat-publie").mustSay(IDEA);
    }

    /** The agent finds the project where everybody does; its author hears of it without having asked. */
    private void builds(Visit sophie, Visit camille) {
        camille.press(IDEA).mustSay("Rien n’a encore été annoncé");
        String project = camille.page().url().replaceFirst("https?://[^/]+([^?#]*).*", "$1");
        Instant before = Instant.now();
        sophie.open(project).press("Écrire le suivi").look("budget-suivi-ecrire");
        sophie.fill("title", "Raccordement à l’eau").send("/etapes").mustSay("Raccordement à l’eau");
        sophie.page().locator("select[name=status]").selectOption("late");
        sophie.send("/etat").look("budget-suivi-sans-raison").mustSay("Expliquez");
        sophie.page().locator("select[name=status]").selectOption("building");
        sophie.fill("reason", "Le trottoir est ouvert.").send("/etat").mustSay("C’est annoncé");
        sophie.fill("amount", "3 200").fill("label", "Tuyaux et robinet").send("/depenses");
        sophie.send("/faite").look("budget-suivi-ecrit").mustSay("Étapes franchies : 1 sur 1");
        stage.mails()
                .await(
                        Account.CAMILLE.email(),
                        before,
                        mail -> mail.subject().contains(IDEA) && mail.text().contains("Le trottoir est ouvert."));
        camille.open(project).look("budget-projet-suivi").mustSay("3 200 €");
        camille.send("/ne-plus-suivre").mustSay("Suivre ce projet");
    }

    private static Visit choose(Visit visit, String field, String value) {
        visit.page().locator("input[name=" + field + "][value=" + value + "]").check();
        return visit;
    }
}
