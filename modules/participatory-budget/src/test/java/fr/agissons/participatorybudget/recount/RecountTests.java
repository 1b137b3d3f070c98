package fr.agissons.participatorybudget.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecountTests {
    private static final String VILLAGE = """
        META
        key;value
        budget;100
        vote_type;approval
        currency;EUR
        PROJECTS
        project_id;cost;name
        stade;90;Un stade
        jardin;30.5;Un "jardin"
        banc;10;Des bancs
        rien;1;Personne n’en veut
        VOTES
        voter_id;vote
        1;stade
        2;stade
        3;stade
        4;jardin,banc
        5;jardin
        6;jardin,banc
        7;jardin,stade
        """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("village.pb"), VILLAGE).toString();
    }

    @Test
    void writesOneObjectALine() {
        assertThat(run(file, "--rule", "mes-cost", "--completion", "add1", "--json"))
                .isZero();
        assertThat(said(out)).isEqualTo("""
            {"file":"%s","rule":"mes-cost","completion":"add1","ties":"lex","winners":["jardin","banc"],\
            "cost":"81/2","budget":100,"voter_budget":"100/7","tied_rounds":0,"exhausted":true}
            """.formatted(file));
    }

    @Test
    void raisesSharesByLessThanTheFilesUnitAndNeverByMoreThanCanBeCounted() throws IOException {
        String whole = Files.writeString(folder.resolve("rond.pb"), VILLAGE.replace("30.5", "30"))
                .toString();
        assertThat(run(whole, "--rule", "mes-cost", "--completion", "add1", "--step", "0.50", "--json"))
                .isZero();
        assertThat(said(out)).contains("\"winners\":[\"jardin\",\"banc\"]", "\"cost\":40,\"budget\":100,");

        String fine = Files.writeString(folder.resolve("fin.pb"), VILLAGE.replace("30.5", "30.500001"))
                .toString();
        assertThat(run(fine, file, "--rule", "mes-cost", "--step", "999999999999999", "--json"))
                .isOne();
        assertThat(said(out).lines().filter(line -> line.contains("\"error\"")))
                .as("the file after it is counted")
                .hasSize(1);
    }

    @Test
    void countsByEveryRuleThatFits() {
        assertThat(run(file, "--rule", "all", "--json")).isZero();
        assertThat(said(out).lines().map(line -> text(line, "rule") + " " + text(line, "completion")))
                .containsExactly(
                        "greedy-votes none",
                        "greedy-density none",
                        "mes-cost none",
                        "mes-cost u-votes",
                        "mes-cost u-density",
                        "mes-cost add1",
                        "mes-cost add1+u-votes",
                        "mes-card none",
                        "mes-card u-votes",
                        "mes-card u-density",
                        "mes-card add1",
                        "mes-card add1+u-votes",
                        "phragmen none",
                        "phragmen u-votes",
                        "phragmen u-density");
    }

    @Test
    void countsTheOthersWhenAFileCannotBeRead() throws IOException {
        String broken = Files.writeString(folder.resolve("broken.pb"), VILLAGE.replace("1;stade", "1;stad"))
                .toString();
        assertThat(run(broken, "none.pb", file, "--rule", "greedy-votes", "--json"))
                .isEqualTo(1);
        assertThat(said(out).lines())
                .satisfiesExactly(
                        line -> assertThat(text(line, "error")).contains("ligne 14", "stad"),
                        line -> assertThat(text(line, "error")).contains("n’existe pas"),
                        line -> assertThat(text(line, "rule")).isEqualTo("greedy-votes"));
    }

    @Test
    void refusesARuleThatAsksForOtherBallots() {
        assertThat(run(file, "--rule", "mes-points", "--json")).isEqualTo(1);
        assertThat(text(said(out), "error")).contains("bulletins");
    }

    @Test
    void admitsOnlyWhatIsWantedEnough() {
        assertThat(run(file, "--rule", "greedy-votes", "--threshold", "3", "--json"))
                .isZero();
        assertThat(said(out)).contains("[\"jardin\"]");

        assertThat(run(file, "--rule", "greedy-votes", "--json")).isZero();
        assertThat(said(out)).contains("\"banc\",\"rien\"]");
        assertThat(run(file, "--rule", "greedy-votes", "--cost-parts", "1", "--json"))
                .isZero();
        assertThat(said(out)).contains("[\"jardin\",\"banc\"]");
    }

    @Test
    void speaksToPeople() {
        assertThat(run(file, "--rule", "mes-cost", "--completion", "u-votes")).isZero();
        assertThat(said(out)).contains("jardin", "Un \"jardin\"", "EUR", "banc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--rule all",
                "village.pb",
                "village.pb --rule",
                "village.pb --rule best",
                "x.pb --rule all --ties coin",
                "x.pb --rule all --ties seed:",
                "x.pb --rule all --what",
                "x.pb --rule all --completion half",
                "x.pb --rule greedy-votes --completion add1",
                "x.pb --rule all --step 0",
                "x.pb --rule all --threshold -1",
                "x.pb --rule all --cost-parts 0"
            })
    void refusesWhatMakesNoSense(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
        assertThat(said(errors)).isNotBlank();
        assertThat(said(out)).isEmpty();
    }

    private int run(String... words) {
        return Recount.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static String text(String line, String key) {
        JsonNode json = JsonMapper.shared().readTree(line);
        return json.get(key).asString();
    }
}
