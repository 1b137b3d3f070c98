package fr.agissons.core.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.signin.SignedInPerson;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reported, hidden, appealed, restored: everybody is told, and nobody judges themselves. */
@CivicModuleTest
class ModerationTests {
    private static final String KIND = "core.organisation";

    @Autowired
    private TendOrganisation tend;

    @Autowired
    private ModerateOrganisation moderate;

    @Autowired
    private ReportContent report;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private MockMvcTester mvc;

    private Saving.Saved online(String name, Me owner) {
        var saved = (Saving.Saved) tend.create(
                new OrganisationDraft(name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif.", "", "", ""),
                owner.person());
        tend.submit(saved.id(), owner.person());
        moderate.validate(saved.id());
        return saved;
    }

    private Map<String, String> fields(UUID subject) {
        return Map.of("genre", KIND, "objet", subject.toString(), "rule", "fraud", "words", "Ils vendent des montres.");
    }

    private UUID only(String table, UUID subject) {
        return crossTenant.call(
                "look at rows",
                database -> database.sql("select id from " + table + " where subject = ?")
                        .param(subject)
                        .query(UUID.class)
                        .single());
    }

    private List<String> told(Me who) {
        return inbox.page(who.person(), null, 20).stream()
                .map(entry -> entry.type().replace("core.mail.moderation.", ""))
                .toList();
    }

    @Test
    void hidesWhatWasReportedAndTellsEverybodyWithoutNamingWhoReported() {
        Me owner = people.resident("Horlogère");
        Me reporter = people.resident("Vigilante Ombeline");
        Me moderator = people.moderator("Modératrice");
        var group = online("Montres et cadrans", owner);

        assertThat(browser.visitor().get("/organisations/" + group.slug()))
                .bodyText()
                .contains("/signaler?genre=");
        assertThat(browser.as(reporter).post("/signaler", fields(group.id())))
                .redirectedUrl()
                .isEqualTo("/signaler/merci");
        browser.as(reporter).post("/signaler", fields(group.id()));
        UUID report = only("moderation_report", group.id());
        assertThat(told(reporter)).containsExactly("received");
        assertThat(told(moderator)).contains("to-read");
        assertThat(browser.as(moderator).get("/administration/signalements/" + report))
                .bodyText()
                .contains("Ombeline", "Ils vendent des montres.");

        String path = "/administration/signalements/" + report;
        assertThat(browser.as(moderator).post(path + "/masquer", Map.of("rule", "", "words", "Trop court")))
                .hasStatus(422)
                .bodyText()
                .contains("f-masquer-rule-error", "Trop court");
        assertThat(browser.as(moderator)
                        .post(path + "/masquer", Map.of("rule", "fraud", "words", "Vente de contrefaçons.")))
                .hasStatus3xxRedirection();

        assertThat(browser.visitor().get("/organisations/" + group.slug())).hasStatus(404);
        assertThat(told(owner)).contains("hidden");
        assertThat(told(reporter)).contains("upheld");
        UUID decision = only("moderation_decision", group.id());
        assertThat(browser.as(owner).get("/moi/decisions/" + decision))
                .bodyText()
                .contains("Vente de contrefaçons.", "Arnaque")
                .doesNotContain("Ombeline");
        assertThat(browser.as(reporter).get("/moi/decisions/" + decision)).hasStatus(404);
    }

    @Test
    void letsTheAuthorAppealOnceToSomebodyElse() {
        Me owner = people.resident("Auteur");
        Me first = people.moderator("Première");
        Me second = people.moderator("Seconde");
        var group = online("Les Contestataires", owner);
        report.report(KIND, group.id(), people.resident("Voisine"), Rule.WRONG, "C’est faux.");
        String reported = "/administration/signalements/" + only("moderation_report", group.id());
        browser.as(first).post(reported + "/masquer", Map.of("rule", "wrong", "words", "Information fausse."));
        UUID decision = only("moderation_decision", group.id());
        String mine = "/moi/decisions/" + decision;

        assertThat(browser.as(owner).post(mine, Map.of("words", ""))).hasStatus(422);
        assertThat(browser.as(owner).post(mine, Map.of("words", "C’est vrai."))).hasStatus3xxRedirection();
        assertThat(browser.as(owner).post(mine, Map.of("words", "Encore."))).hasStatus(409);

        String answer = "/administration/decisions/" + decision + "/recours";
        Map<String, String> granted = Map.of("rule", "grant", "words", "Vérifié, c’est vrai.");
        assertThat(browser.as(first).post(answer, granted)).hasStatus(403);
        assertThat(browser.as(second).post(answer, granted)).hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/organisations/" + group.slug())).hasStatusOk();
        assertThat(told(owner)).contains("restored");
    }

    @Test
    void takesAVisitorsReportAtAnAddressWithoutASession() {
        var group = online("Vus de la rue", people.resident("Fondatrice"));
        assertThat(browser.visitor().post("/signaler/visiteur", fields(group.id())))
                .hasStatus(422)
                .bodyText()
                .contains("f-email-error", "Ils vendent des montres.");
        var complete = new HashMap<>(fields(group.id()));
        complete.put("email", "Passante@Exemple.fr");
        assertThat(browser.visitor().post("/signaler/visiteur", complete)).hasStatus3xxRedirection();
        assertThat(browser.visitor().post("/signaler/visiteur", complete)).hasStatus3xxRedirection();
        only("moderation_report", group.id());
        int letters = crossTenant.call(
                "look at rows",
                database -> database.sql(
                                "select count(*) from notification where address = 'passante@exemple.fr' and arguments::text like '%Vus de la rue%'")
                        .query(Integer.class)
                        .single());
        assertThat(letters).isOne();
    }

    @Test
    void keepsModeratorsFromJudgingThemselves() {
        Me judge = people.moderator("Juge et partie");
        var group = online("Les Miens", judge);
        report.report(KIND, group.id(), people.resident("Voisine"), Rule.OTHER, "Hum.");
        String path = "/administration/signalements/" + only("moderation_report", group.id());
        assertThat(browser.as(judge).post(path + "/classer", Map.of("words", "Rien à voir.")))
                .hasStatus(403);
    }

    @Test
    void keepsOneOpenReportPerPersonAndOneDecisionHoweverManyActAtOnce() throws Exception {
        var group = online("Très signalés", people.resident("Responsable"));
        Me eager = people.resident("Insistante");
        List<Callable<Boolean>> reports = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    report.report(KIND, group.id(), eager, Rule.OTHER, "Encore.");
                    return true;
                })
                .toList();
        Together.run(reports);
        UUID one = only("moderation_report", group.id());

        List<Me> moderators = List.of(people.moderator("Une"), people.moderator("Deux"), people.moderator("Trois"));
        List<Callable<Integer>> decisions = moderators.stream()
                .<Callable<Integer>>map(me -> () -> browser.as(me)
                        .post(
                                "/administration/signalements/" + one + "/masquer",
                                Map.of("rule", "other", "words", "Raison."))
                        .getResponse()
                        .getStatus())
                .toList();
        assertThat(Together.run(decisions)).filteredOn(status -> status < 400).hasSize(1);
        only("moderation_decision", group.id());
    }

    @Test
    void showsNothingOfAnotherTownAndAnswersALongQueueInFewStatements() {
        Me moderator = people.moderator("Lectrice");
        for (int i = 0; i < 12; i++) {
            var group = online("Signalé " + i, people.resident("Responsable"));
            report.report(KIND, group.id(), people.resident("Voisine"), Rule.OTHER, "Voilà.");
        }
        var statements = counter
                .during(() -> assertThat(browser.as(moderator).get("/administration/signalements"))
                        .hasStatusOk())
                .stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                .toList();
        assertThat(statements).hasSizeLessThanOrEqualTo(5);
        Me elsewhere = Tenancy.call(towns.lille(), () -> people.moderator("Lilloise"));
        assertThat(browser.as(elsewhere, towns.lille()).get("/administration/signalements"))
                .bodyText()
                .doesNotContain("Signalé 1");
        var group = online("Chez nous", people.resident("Responsable"));
        assertThat(browser.as(elsewhere, towns.lille()).get("/signaler?genre=" + KIND + "&objet=" + group.id()))
                .hasStatus(404);
    }

    @Test
    void letsVisitorsSendWithoutATokenFromThisSiteAndMembersOnlyWithOne() {
        var group = online("Sans jeton", people.resident("Responsable"));
        String host = "http://" + Tenancy.current().host();
        for (String elsewhere : new String[] {"null", "https://ailleurs.fr", host + ".ailleurs.fr"}) {
            var forged = mvc.post().uri(host + "/signaler/visiteur").header("Origin", elsewhere);
            fields(group.id()).forEach(forged::param);
            forged.param("email", "force@exemple.fr");
            assertThat(forged.exchange()).as(elsewhere).hasStatus(403);
        }
        var visitor = mvc.post().uri(host + "/signaler/visiteur").header("Origin", host + ":8080");
        fields(group.id()).forEach(visitor::param);
        visitor.param("email", "sans-jeton@exemple.fr");
        assertThat(visitor.exchange()).hasStatus3xxRedirection();

        var member =
                mvc.post().uri(host + "/signaler").with(authentication(new SignedInPerson(people.resident("Cible"))));
        fields(group.id()).forEach(member::param);
        assertThat(member.exchange()).hasStatus(403);
    }
}
