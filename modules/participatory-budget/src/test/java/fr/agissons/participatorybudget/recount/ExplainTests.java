package fr.agissons.participatorybudget.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --explain} says of one small vote. */
class ExplainTests {
    private static final String VILLAGE = """
        META
        key;value
        budget;120
        vote_type;approval
        currency;EUR
        PROJECTS
        project_id;cost;name
        parc;30;Un parc
        banc;20;Des bancs
        jeux;25;Des jeux
        stade;50;Un stade
        mare;5;Une mare
        VOTES
        voter_id;vote
        1;parc
        2;parc
        3;parc
        4;parc,banc
        5;parc,banc
        6;banc,jeux
        7;banc,jeux
        8;jeux
        9;stade
        10;stade
        11;stade
        12;stade
        """;

    @TempDir
    private Path folder;

    private String vote = VILLAGE;

    @Test
    void saysWhoPaidAndWhatWasMissing() throws IOException {
        assertThat(explain("--rule mes-cost"))
                .contains(
                        "Part de chacun : 10 EUR",
                        "les parts font 120 EUR : 50 EUR dépensés (parc 30 EUR, banc 20 EUR), 70 EUR de reste",
                        "Il ne reste rien à 2 d’entre eux",
                        "tour 2 : 2 personnes paient chacune 6 EUR, 2 donnent tout ce qui leur reste, ensemble 8 EUR",
                        "comme 3,33 voix pleines",
                        "à ses soutiens reste 18 EUR, il manque 7 EUR",
                        "au mieux, ses soutiens pouvaient en payer 22,50 EUR, soit 90 %",
                        "ses soutiens ont surtout payé banc (12 EUR)",
                        "il lui manquait 1 voix",
                        "personne ne le soutient");
        assertThat(explain("--rule mes-cost --completion add1"))
                .containsPattern("Part de chacun : de 10 EUR à [0-9,]+ EUR, en [0-9]+ hausses");
        assertThat(explain("--rule phragmen"))
                .contains("tour 1 : acheté quand chacun avait reçu 5 EUR", "quand chacun aurait reçu");
    }

    @Test
    void writesItForMachines() throws IOException {
        JsonNode told = json("--rule mes-cost");

        assertThat(told.get("voters").toString())
                .isEqualTo("{\"share_start\":10,\"share_end\":10,\"bought\":[\"parc\",\"banc\"],"
                        + "\"spent\":50,\"left\":70,\"emptied\":2}");
        assertThat(told.get("won").get(1).toString())
                .isEqualTo(
                        "{\"id\":\"banc\",\"cost\":20,\"votes\":4,\"score\":4,\"added\":false,\"round\":2,\"price\":6,"
                                + "\"paid_in_full\":2,\"paid_in_part\":2,\"given_in_part\":8,\"effective_votes\":\"10/3\","
                                + "\"tied_with\":[]}");
        assertThat(told.get("lost").get(1).toString())
                .isEqualTo(
                        "{\"id\":\"jeux\",\"cost\":25,\"votes\":3,\"score\":3,\"reason\":\"too_dear\",\"money_left\":18,"
                                + "\"missing\":7,\"effective_support\":0.9,\"votes_missing\":1,"
                                + "\"spent_on\":[{\"id\":\"banc\",\"amount\":12}]}");
        assertThat(told.get("lost").get(2).toString())
                .isEqualTo("{\"id\":\"mare\",\"cost\":5,\"votes\":0,\"score\":0,\"reason\":\"no_votes\","
                        + "\"votes_missing\":1,\"spent_on\":[]}");
    }

    @Test
    void countsTheVotesThatPointsMissed() throws IOException {
        vote = """
            META
            key;value
            budget;10
            vote_type;cumulative
            PROJECTS
            project_id;cost
            a;10
            b;10
            VOTES
            voter_id;vote;points
            1;a;5
            2;a;3
            3;b;4
            """;
        assertThat(explain("--rule greedy-votes"))
                .contains("il lui manquait une personne qui lui donne le plus de points");
        assertThat(explain("--rule greedy-votes --json")).contains("\"votes_missing\":1");
    }

    @Test
    void admitsByThePartOfTheBudgetThatVotersStandFor() throws IOException {
        // The stadium is 5/12 of the budget, four voters in twelve are 4/12.
        assertThat(run("--rule greedy-votes --cost-parts 1 --json")).doesNotContain("stade");
        assertThat(run("--rule greedy-votes --cost-parts 2 --json")).contains("stade");
        assertThat(explain("--rule greedy-votes --cost-parts 1"))
                .contains("pas assez soutenu pour être compté", "il lui manquait 2 voix");
    }

    private String explain(String options) throws IOException {
        return run(options + " --explain");
    }

    private JsonNode json(String options) throws IOException {
        return JsonMapper.shared().readTree(explain(options + " --json")).get("explanation");
    }

    private String run(String options) throws IOException {
        Files.writeString(folder.resolve("vote.pb"), vote);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Recount.run((folder.resolve("vote.pb") + " " + options).split(" "), print, print))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
