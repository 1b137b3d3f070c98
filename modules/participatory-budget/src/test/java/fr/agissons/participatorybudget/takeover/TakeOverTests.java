package fr.agissons.participatorybudget.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Entry;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Tally;
import fr.agissons.participatorybudget.tally.TieRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A vote of the past comes in a file, becomes an edition, and has the winners the file's own count has. */
@CivicModuleTest
class TakeOverTests {
    private static final String PATH = TakeOverPage.PATH;

    private final BudgetKit kit;
    private final People people;
    private final Browser browser;
    private final StatementCounter counter;
    private final Towns towns;

    TakeOverTests(BudgetKit kit, People people, Browser browser, StatementCounter counter, Towns towns) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.counter = counter;
        this.towns = towns;
    }

    private static String file(String title, String type, String votes, int number) {
        return """
                META
                key;value
                description;%s
                num_projects;4
                num_votes;%d
                budget;10000
                vote_type;%s
                rule;greedy
                date_begin;2024-03-01
                date_end;2024-03-17
                currency;EUR
                PROJECTS
                project_id;cost;name;category;latitude;longitude
                A7;6000;Un verger;nature;48.92;2.25
                B2;4000;Un préau;sport,jeunesse;;
                13;3000;Des bancs;urban greenery;;
                9;2500.50;Une fresque;culture;;
                VOTES
                %s
                """.formatted(title, number, type, votes);
    }

    private static final String APPROVAL = """
            voter_id;vote;age;sex
            1;A7;34;F
            2;A7,B2;51;M
            3;A7,13;18;F
            4;9,13;70;M
            5;9,B2;44;F
            6;9;;
            7;;33;M""";

    private static Map<String, String> wish(String method) {
        Map<String, String> wish = new HashMap<>();
        wish.put("etape", "take");
        wish.put("method", method);
        wish.put("completion", "NONE");
        wish.put("threshold", "1");
        wish.put("ties", "RECOMMENDED");
        return wish;
    }

    private MvcTestResult send(Me admin, Map<String, String> wish, byte[] bytes) {
        return browser.as(admin).send(PATH, wish, new MockMultipartFile("fichier", "vote.pb", "text/plain", bytes));
    }

    @ParameterizedTest
    @CsvSource({"GREEDY_VOTES,greedy-votes", "MES_COST,mes-cost", "MES_CARD,mes-card", "PHRAGMEN,phragmen"})
    void countsNamedProjectsLikeTheFile(String method, String word) throws Exception {
        String file = file("Vote " + method, "approval", APPROVAL, 7);
        assertThat(winners(taken(file, method))).isEqualTo(expected(file, word));
    }

    @ParameterizedTest
    @CsvSource({"GREEDY_VOTES,greedy-votes", "MES_POINTS,mes-points"})
    void countsPointsLikeTheFile(String method, String word) throws Exception {
        String votes = """
                voter_id;vote;points
                1;A7,B2;3,7
                2;13;10
                3;9,13,A7;5,5,0
                4;A7;2""";
        String file = file("Points " + method, "cumulative", votes, 4);
        assertThat(winners(taken(file, method))).isEqualTo(expected(file, word));
    }

    @ParameterizedTest
    @CsvSource({"GREEDY_VOTES,greedy-votes", "MES_POINTS,mes-points"})
    void countsRankingsLikeTheFile(String method, String word) throws Exception {
        String votes = """
                voter_id;vote
                1;13,B2,A7
                2;13,9
                3;A7,9
                4;B2,A7,9""";
        String file = file("Rangs " + method, "ordinal", votes, 4);
        assertThat(winners(taken(file, method))).isEqualTo(expected(file, word));
    }

    @Test
    void keepsNothingOfVotersAndSaysWhereTheVoteComesFrom() throws Exception {
        UUID id = taken(file("Vote des origines", "approval", APPROVAL, 7), "GREEDY_VOTES");
        var edition = kit.edition(id);

        assertThat(Browser.body(browser.visitor().get(edition.path())))
                .contains("SHA-256", "Vote des origines", "Ce vote a eu lieu ailleurs")
                .doesNotContain("accueil de la mairie", "jusqu’à la clôture", "publiée avant le vote");
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from budget_sealed_ballot where edition_id = ? and channel = 'FILE'",
                        id))
                .isEqualTo(7);
        assertThat(edition.phases().result()).isBefore(BudgetKit.now());
        assertThat(edition.isFrozen()).isTrue();
    }

    @Test
    void givesTheFileBackWithTheSameDaysAndCountsInCentsWhereStepsAre() throws Exception {
        Map<String, String> wish = wish("MES_COST");
        wish.put("completion", "ADD1");
        wish.put("step", "0,50");
        var taken = send(
                people.admin("Fine"),
                wish,
                file("Vote au demi-euro", "approval", APPROVAL, 7)
                        .replace("2500.50", "2500")
                        .getBytes(UTF_8));
        String path = String.valueOf(taken.getResponse().getRedirectedUrl());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        assertThat(winners(id)).isNotEmpty();
        assertThat(Browser.body(browser.visitor().get(kit.edition(id).path() + "/resultat/enveloppe-1.pb")))
                .contains("date_begin;2024-03-01", "date_end;2024-03-17");
    }

    @Test
    void refusesAnEnvelopeThatNoEditionCanHave() {
        for (String budget : List.of("0", "1000000001", "4000000000000000000")) {
            var refused = send(
                    people.admin("Démesurée"),
                    wish("GREEDY_VOTES"),
                    file("Vote démesuré", "approval", APPROVAL, 7)
                            .replace("budget;10000", "budget;" + budget)
                            .replace("2500.50", "2500")
                            .getBytes(UTF_8));

            assertThat(refused).as(budget).hasStatus(422);
            assertThat(Browser.body(refused)).as(budget).contains("L’enveloppe du fichier");
        }
    }

    @Test
    void readsZippedFilesAndLooksBeforeItTakes() throws Exception {
        Me admin = people.admin("Regardante");
        byte[] bytes = zipped(file("Vote regardé", "approval", APPROVAL, 7));
        Map<String, String> look = wish("GREEDY_VOTES");
        look.put("etape", "look");

        int before = editions();
        var looked = send(admin, look, bytes);

        assertThat(looked).hasStatusOk();
        assertThat(Browser.body(looked)).contains("7 bulletins", "4 projets", "Vote regardé", "2024-03-17");
        assertThat(editions()).isEqualTo(before);
    }

    @Test
    void saysOnWhichLineAFileIsWrongAndTakesNothing() {
        Me admin = people.admin("Fautive");
        int before = editions();
        String wrong = file("Vote faux", "approval", "voter_id;vote\n1;A7\n2;Z9", 2);

        var refused = send(admin, wish("GREEDY_VOTES"), wrong.getBytes(UTF_8));

        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("Z9").containsPattern("Ligne\\D+21");
        assertThat(send(admin, wish("GREEDY_VOTES"), new byte[0])).hasStatus(422);
        assertThat(send(
                        admin,
                        wish("MES_POINTS"),
                        file("Vote sans points", "approval", APPROVAL, 7).getBytes(UTF_8)))
                .hasStatus(422);
        assertThat(editions()).isEqualTo(before);
    }

    @Test
    void asksBeforeItShowsOtherMoneyAsEuros() {
        Me admin = people.admin("Changeuse");
        byte[] zloty = file("Vote en zlotys", "approval", APPROVAL, 7)
                .replace("currency;EUR", "currency;PLN")
                .getBytes(UTF_8);

        var asked = send(admin, wish("GREEDY_VOTES"), zloty);
        assertThat(asked).hasStatus(422);
        assertThat(Browser.body(asked)).contains("PLN", "name=\"euros\"");

        Map<String, String> wish = wish("GREEDY_VOTES");
        wish.put("euros", "true");
        assertThat(send(admin, wish, zloty)).hasStatus3xxRedirection();
    }

    @Test
    void knowsAFileAgainZippedOrNot() throws Exception {
        Me admin = people.admin("Plieuse");
        String file = file("Vote plié", "approval", APPROVAL, 7);

        assertThat(send(admin, wish("GREEDY_VOTES"), zipped(file))).hasStatus3xxRedirection();
        assertThat(send(admin, wish("GREEDY_VOTES"), file.getBytes(UTF_8))).hasStatus(409);
    }

    /** "10" goes before "9", and only their names part them: so it is here, in the file that is given back, and there. */
    @ParameterizedTest
    @CsvSource({"9,10,kept", "neuf,dix,parc n° 1"})
    void breaksTiesByTheNamesInTheFileAndGivesTheSameVoteBack(String one, String other, String third) throws Exception {
        String file = file("Noms " + one, "approval", """
                voter_id;vote
                1;9
                2;13
                3;B2""", 3)
                .replace("13;3000", other + ";6000")
                .replace("9;2500.50", one + ";6000")
                .replace("2;13", "2;" + other)
                .replace("1;9", "1;" + one)
                .replace("B2", third.equals("kept") ? "B2" : third);
        PabulibFile sent = PabulibReader.read(file.getBytes(UTF_8));
        Map<String, String> wish = wish("GREEDY_VOTES");
        wish.put("ties", "LEX");
        CountingRule rule =
                CountingRule.of(Method.GREEDY_VOTES, Completion.NONE).with(new Entry(0, 1, 0));
        var taken = send(people.admin("Nommeuse"), wish, file.getBytes(UTF_8));
        String path = String.valueOf(taken.getResponse().getRedirectedUrl());
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        List<Integer> expected = Tally.count(sent.election(), rule).winners();
        assertThat(winners(id))
                .isEqualTo(expected.stream()
                        .map(winner -> Integer.toString(winner + 1))
                        .collect(Collectors.joining(",")));
        PabulibFile back = PabulibReader.read(
                Browser.body(browser.visitor().get(kit.edition(id).path() + "/resultat/enveloppe-1.pb"))
                        .getBytes(UTF_8));
        assertThat(Tally.count(back.election(), rule).winners()).isEqualTo(expected);
        for (int project = 0; project < 4; project++) {
            assertThat(back.election().id(project).equals(sent.election().id(project)))
                    .isEqualTo(third.equals("kept"));
        }
    }

    @Test
    void takesAFileOnceHoweverManySendIt() throws Exception {
        Me admin = people.admin("Pressée");
        byte[] bytes = file("Vote pressé", "approval", APPROVAL, 7).getBytes(UTF_8);

        Callable<Integer> one =
                () -> send(admin, wish("GREEDY_VOTES"), bytes).getResponse().getStatus();
        List<Integer> answers = Together.run(Collections.nCopies(6, one));

        assertThat(answers).containsOnlyOnce(302).allMatch(status -> status == 302 || status == 409);
        assertThat(kit.ask(Integer.class, "select count(*) from budget_edition where title = 'Vote pressé'"))
                .isEqualTo(1);
        var again = send(admin, wish("GREEDY_VOTES"), bytes);
        assertThat(again).hasStatus(409);
        assertThat(Browser.body(again)).contains("Vote pressé");
    }

    @Test
    void isForThoseWhoRunTheBudgetInTheirOwnTown() throws Exception {
        assertThat(browser.as(people.resident("Voisine")).get(PATH)).hasStatus(403);
        UUID id = taken(file("Vote d’ici", "approval", APPROVAL, 7), "GREEDY_VOTES");
        assertThat(browser.visitorOf(towns.lille()).get(kit.edition(id).path())).hasStatus(404);
    }

    @Test
    void writesBallotsByTheThousand() {
        int ballots = 5_000;
        String votes = IntStream.rangeClosed(1, ballots)
                .mapToObj(voter ->
                        voter + ";" + List.of("A7", "B2,13", "9,A7", "13").get(voter % 4))
                .collect(Collectors.joining("\n", "voter_id;vote\n", ""));
        byte[] bytes = file("Vote nombreux", "approval", votes, ballots).getBytes(UTF_8);
        Me admin = people.admin("Nombreuse");

        assertThat(counter.during(() ->
                        assertThat(send(admin, wish("GREEDY_VOTES"), bytes)).hasStatus3xxRedirection()))
                .filteredOn(statement -> statement.contains("budget_sealed_"))
                .as("two of each two thousand")
                .hasSize(6);
    }

    private UUID taken(String file, String method) {
        var taken = send(people.admin("Repreneuse"), wish(method), file.getBytes(UTF_8));
        assertThat(taken).hasStatus3xxRedirection();
        String path = String.valueOf(taken.getResponse().getRedirectedUrl());
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String winners(UUID id) {
        var published = browser.as(people.admin("Publiante"))
                .post("/budget-participatif/administration/" + id + "/depouillement/publier", Map.of("sur", "true"));
        assertThat(published).hasStatus3xxRedirection();
        return kit.ask(String.class, """
                select coalesce(string_agg(p.number::text, ',' order by l.place), '') from budget_result_line l
                join budget_project p on p.tenant_id = l.tenant_id and p.id = l.project_id
                where l.edition_id = ? and l.place is not null""", id);
    }

    private static String expected(String file, String word) throws IOException {
        PabulibFile read = PabulibReader.read(file.getBytes(UTF_8));
        var outcome = Tally.count(
                read.election(),
                CountingRule.of(Method.of(word).orElseThrow(), Completion.NONE)
                        .with(TieRule.RECOMMENDED)
                        .with(new Entry(0, 1, 0)));
        return outcome.winners().stream()
                .map(winner -> Integer.toString(winner + 1))
                .collect(Collectors.joining(","));
    }

    private int editions() {
        return kit.ask(Integer.class, "select count(*) from budget_edition");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
