package fr.agissons.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.web.Refusals;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Said, answered, put better, taken back, reported: under anything a module names. */
@CivicModuleTest
class CommentTests {
    private static final int MANY = 50;

    @Autowired
    private Benches benches;

    @Autowired
    private WriteComments write;

    @Autowired
    private ReadComments read;

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

    private UUID say(Me who, UUID bench, UUID... under) {
        UUID to = under.length == 0 ? null : under[0];
        return Objects.requireNonNull(write.write(who, Benches.KIND, bench, to, false, "Voilà ce que j’en pense.")
                .comment());
    }

    private Map<String, String> fields(UUID bench, String words) {
        return new HashMap<>(Map.of("genre", Benches.KIND, "objet", bench.toString(), "words", words));
    }

    private long ask(String sql, Object... values) {
        return crossTenant.call("look at rows", database -> {
            var query = database.sql(sql);
            for (Object value : values) {
                query = query.param(value);
            }
            return query.query(Long.class).single();
        });
    }

    private int age(UUID comment, int minutes) {
        return crossTenant.call(
                "let time pass",
                database -> database.sql(
                                "update comment set written_at = written_at - make_interval(mins => ?) where id = ?")
                        .param(minutes)
                        .param(comment)
                        .update());
    }

    private void counted(UUID bench, long expected) {
        assertThat(ask("select comments from comment_thread where id = ?", bench))
                .isEqualTo(expected);
        assertThat(ask("select count(*) from comment where thread_id = ? and state = 'VISIBLE'", bench))
                .isEqualTo(expected);
        assertThat(ask("""
                select count(*) from comment c where c.thread_id = ? and c.replies <> (select count(*) from comment r
                    where r.tenant_id = c.tenant_id and r.parent_id = c.id and r.state = 'VISIBLE')
                """, bench)).isZero();
    }

    private List<String> told(Me who) {
        return inbox.page(who.person(), null, 20).stream()
                .map(entry -> entry.type().replace("core.mail.comment.", ""))
                .toList();
    }

    @Test
    void countsRightlyUnderFiftyThreads() throws Exception {
        UUID bench = benches.build(people.resident("Menuisier"));
        UUID first = say(people.resident("Première"), bench);
        List<Callable<UUID>> crowd = IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> {
                    Me me = people.resident("Foule");
                    return () -> n % 2 == 0 ? say(me, bench) : say(me, bench, first);
                })
                .toList();

        List<UUID> said = Together.run(crowd);

        assertThat(said).doesNotHaveDuplicates().hasSize(MANY);
        counted(bench, MANY + 1);
    }

    @Test
    void countsRightlyWhileSomeSpeakSomeTakeBackAndSomeAreHidden() throws Exception {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me chatty = people.resident("Bavarde");
        UUID first = say(chatty, bench);
        List<UUID> before = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            before.add(n % 2 == 0 ? say(chatty, bench) : say(chatty, bench, first));
        }
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            UUID one = before.get(n);
            int turn = n % 3;
            crowd.add(() -> {
                switch (turn) {
                    case 0 -> write.remove(chatty, one);
                    case 1 -> write.hide(one);
                    default -> say(chatty, bench, first);
                }
                return true;
            });
        }

        Together.run(crowd);

        counted(bench, MANY + 1 - 17 - 17 + 16);
    }

    @Test
    void takesBackOnceHoweverOftenItIsAsked() throws Exception {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Hésitante");
        UUID mine = say(me, bench);
        List<Callable<Boolean>> clicks = IntStream.range(0, 10)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    try {
                        write.remove(me, mine);
                        return true;
                    } catch (Refusals.Conflict already) {
                        return false;
                    }
                })
                .toList();
        assertThat(Together.run(clicks)).containsOnlyOnce(true);
        counted(bench, 0);
    }

    @Test
    void anAnswerToAnAnswerJoinsItsThread() {
        UUID bench = benches.build(people.resident("Menuisier"));
        UUID head = say(people.resident("Une"), bench);
        UUID answer = say(people.resident("Deux"), bench, head);
        UUID deeper = say(people.resident("Trois"), bench, answer);

        Talk talk = read.of(Benches.KIND, bench, null, null);
        assertThat(talk.threads()).hasSize(1);
        assertThat(talk.threads().getFirst().replies())
                .extracting(CommentView::id)
                .containsExactly(answer, deeper);
        assertThat(talk.comments()).isEqualTo(3);
    }

    @Test
    void nobodyAnswersUnderAnotherThing() {
        UUID here = benches.build(people.resident("Menuisier"));
        UUID there = benches.build(people.resident("Menuisier"));
        UUID head = say(people.resident("Une"), here);
        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> say(people.resident("Perdue"), there, head));
        assertThat(ask("select count(*) from comment where thread_id = ?", there))
                .isZero();
    }

    @Test
    void isWrittenOnAPageWithoutScriptAndReadByAnybody() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Odile Passante");
        assertThat(browser.visitor().get("/bancs/" + bench))
                .bodyText()
                .contains("Personne n’a encore commenté", "/connexion?vers=")
                .doesNotContain("<textarea");
        assertThat(browser.visitor().post("/commentaires", fields(bench, "Bonjour")))
                .hasStatus(401);
        assertThat(browser.as(me).post("/commentaires", fields(bench, "   ")))
                .hasStatus(422)
                .bodyText()
                .contains("Écrivez votre commentaire");
        assertThat(browser.as(me).post("/commentaires", fields(bench, "Trop <b>dur</b>\n\nMais beau.")))
                .redirectedUrl()
                .startsWith("/bancs/" + bench + "#c-");
        assertThat(browser.visitor().get("/bancs/" + bench))
                .bodyText()
                .contains(
                        "Un commentaire",
                        "Odile Passante",
                        "Trop &lt;b&gt;dur&lt;/b&gt;",
                        "Mais beau.",
                        "/signaler?genre=");
        UUID comment = read.of(Benches.KIND, bench, null, null)
                .threads()
                .getFirst()
                .head()
                .id();
        assertThat(browser.as(people.resident("Autre")).get("/commentaires/" + comment + "/repondre"))
                .hasStatusOk()
                .bodyText()
                .contains("Mais beau.", "name=\"sous\"");
    }

    @Test
    void keepsWhatWasTypedWhenThePhaseIsOver() {
        UUID bench = benches.build(people.resident("Menuisier"));
        UUID head = say(people.resident("À temps"), bench);
        benches.close(bench);
        Me late = people.resident("En retard");
        assertThat(browser.as(late).get("/bancs/" + bench)).bodyText().doesNotContain("<textarea");
        assertThat(browser.as(late).post("/commentaires", fields(bench, "Une longue pensée.")))
                .hasStatus(409)
                .bodyText()
                .contains("Une longue pensée.");
        Map<String, String> answer = fields(bench, "Une réponse tardive.");
        answer.put("sous", head.toString());
        assertThat(browser.as(late).post("/commentaires", answer))
                .hasStatus(409)
                .bodyText()
                .contains("Une réponse tardive.");
        counted(bench, 1);
    }

    @Test
    void isPutBetterForAQuarterOfAnHour() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Étourdie");
        UUID mine = say(me, bench);
        String path = "/commentaires/" + mine + "/modifier";
        assertThat(browser.as(people.resident("Curieux")).get(path)).hasStatus(404);
        assertThat(browser.as(people.resident("Curieux")).post(path, Map.of("words", "Pirate")))
                .hasStatus(404);
        assertThat(browser.as(me).post(path, Map.of("words", "Bien mieux dit.")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/bancs/" + bench)).bodyText().contains("Bien mieux dit.", "modifié");

        age(mine, 15);

        assertThat(browser.as(me).post(path, Map.of("words", "Trop tard dit.")))
                .hasStatus(409)
                .bodyText()
                .contains("quinze minutes", "Trop tard dit.");
        assertThat(browser.visitor().get("/bancs/" + bench)).bodyText().contains("Bien mieux dit.");
    }

    @Test
    void leavesATraceOnlyWhereSomebodyAnswered() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Repentie");
        UUID alone = say(me, bench);
        UUID answered = say(me, bench);
        say(people.resident("Bavard"), bench, answered);

        assertThat(browser.as(me).post("/commentaires/" + alone + "/retirer", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browser.as(me).post("/commentaires/" + answered + "/retirer", Map.of()))
                .hasStatus3xxRedirection();

        Talk talk = read.of(Benches.KIND, bench, null, null);
        assertThat(talk.threads()).hasSize(1);
        assertThat(browser.visitor().get("/bancs/" + bench))
                .bodyText()
                .contains("retiré par son auteur", "Bavard")
                .doesNotContain("Repentie");
        assertThat(ask("select count(*) from comment where id = ? and words = ''", answered))
                .isOne();
        counted(bench, 1);
    }

    @Test
    void theTownsAnswerIsMarkedStandsFirstAndIsItsStaffsAlone() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me agent = people.moderator("Agente");
        Map<String, String> official = fields(bench, "La ville répond.");
        official.put("official", "true");
        assertThat(browser.as(people.resident("Usurpateur")).post("/commentaires", official))
                .hasStatus(403);
        assertThat(browser.as(agent).post("/commentaires", official)).hasStatus3xxRedirection();
        say(people.resident("Après"), bench);
        Talk talk = read.of(Benches.KIND, bench, null, null);
        assertThat(talk.official()).hasSize(1);
        assertThat(talk.threads()).hasSize(1);
        assertThat(browser.visitor().get("/bancs/" + bench)).bodyText().contains("Réponse officielle");
        assertThat(Browser.body(browser.visitor().get("/bancs/" + bench)).indexOf("La ville répond."))
                .isLessThan(
                        Browser.body(browser.visitor().get("/bancs/" + bench)).indexOf("Voilà ce que"));
    }

    @Test
    void tellsTheAuthorAndWhoeverIsAnsweredOnceEach() {
        Me builder = people.resident("Menuisier");
        UUID bench = benches.build(builder);
        Me one = people.resident("Une");
        UUID head = say(one, bench);
        say(builder, bench, head);
        say(builder, bench);
        assertThat(told(builder)).containsExactly("new");
        assertThat(told(one)).containsExactly("reply");
    }

    @Test
    void isReportedHiddenContestedAndShownAgain() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me author = people.resident("Malembouchée");
        UUID comment = say(author, bench);
        report.report("core.comment", comment, people.resident("Vigie"), Rule.HARASSMENT, "C’est une insulte.");
        UUID reported = crossTenant.call(
                "look at rows",
                database -> database.sql("select id from moderation_report where subject = ?")
                        .param(comment)
                        .query(UUID.class)
                        .single());
        Me first = people.moderator("Première");
        assertThat(browser.as(first)
                        .post(
                                "/administration/signalements/" + reported + "/masquer",
                                Map.of("rule", "harassment", "words", "Une insulte.")))
                .hasStatus3xxRedirection();

        counted(bench, 0);
        assertThat(browser.visitor().get("/bancs/" + bench)).bodyText().doesNotContain("Voilà ce que");
        assertThat(browser.visitor().get("/commentaires/" + comment)).hasStatus(404);
        assertThat(browser.as(author).get("/commentaires/" + comment))
                .hasStatusOk()
                .bodyText()
                .contains("masqué par la modération");
        UUID decision = crossTenant.call(
                "look at rows",
                database -> database.sql("select id from moderation_decision where subject = ?")
                        .param(comment)
                        .query(UUID.class)
                        .single());
        browser.as(author).post("/moi/decisions/" + decision, Map.of("words", "C’était de l’humour."));
        browser.as(people.moderator("Seconde"))
                .post(
                        "/administration/decisions/" + decision + "/recours",
                        Map.of("rule", "grant", "words", "En effet."));
        counted(bench, 1);
        assertThat(browser.visitor().get("/bancs/" + bench)).bodyText().contains("Voilà ce que");
    }

    @Test
    void doesNotExistInAnotherTown() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Ici");
        UUID comment = say(me, bench);
        Me there = people.residentOf(towns.lille(), "Là-bas");
        var lille = browser.as(there, towns.lille());
        assertThat(lille.get("/commentaires/" + comment)).hasStatus(404);
        assertThat(lille.get("/commentaires/" + comment + "/repondre")).hasStatus(404);
        assertThat(lille.post("/commentaires/" + comment + "/retirer", Map.of()))
                .hasStatus(404);
        assertThat(lille.post("/commentaires", fields(bench, "De loin."))).hasStatus(404);
        counted(bench, 1);
    }

    @Test
    void showsALongTalkPartByPartInFewStatements() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Intarissable");
        for (int n = 0; n < Talk.PAGE + 5; n++) {
            UUID head = say(me, bench);
            for (int answer = 0; answer < (n == Talk.PAGE + 4 ? Talk.ANSWERS + 2 : 1); answer++) {
                say(me, bench, head);
            }
        }
        Talk first = read.of(Benches.KIND, bench, null, null);
        assertThat(first.threads()).hasSize(Talk.PAGE);
        assertThat(first.threads().getFirst().replies()).hasSize(Talk.ANSWERS);
        assertThat(first.threads().getFirst().elsewhere()).isEqualTo(2);
        Talk second = read.of(Benches.KIND, bench, null, first.next());
        assertThat(second.threads()).hasSize(5);
        assertThat(second.next()).isNull();
        var statements = counter.during(
                () -> assertThat(browser.visitor().get("/bancs/" + bench)).hasStatusOk());
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
        assertThat(browser.visitor()
                        .get("/commentaires/"
                                + first.threads().getFirst().head().id()))
                .hasStatusOk();
    }

    @Test
    void staysUnderNobodysNameWhenItsAuthorLeaves() {
        UUID bench = benches.build(people.resident("Menuisier"));
        Me me = people.resident("Partante Inoubliable");
        say(me, bench);
        assertThat(browser.as(me).post("/moi/quitter", Map.of("word", "Quitter")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/bancs/" + bench))
                .bodyText()
                .contains("Voilà ce que", "Ancien membre")
                .doesNotContain("Inoubliable");
        counted(bench, 1);
    }

    @Test
    void answersGoWithTheirHeadWhereATownIsErasedPieceByPiece() {
        UUID bench = benches.build(people.resident("Menuisier"));
        UUID head = say(people.resident("Une"), bench);
        say(people.resident("Deux"), bench, head);
        int gone = crossTenant.call(
                "erase a town",
                database -> database.sql("delete from comment where id = ?")
                        .param(head)
                        .update());
        assertThat(gone).isOne();
        assertThat(ask("select count(*) from comment where thread_id = ?", bench))
                .isZero();
    }
}
