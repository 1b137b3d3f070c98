package fr.agissons.participatorybudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.participatorybudget.tally.Election;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PabulibReaderTests {
    private static final String VILLAGE = """
        META
        key;value
        description;"Un budget ; à ""Colombes""\"
        num_projects;3
        num_votes;4
        budget;1000.50
        vote_type;approval
        PROJECTS
        project_id;cost;name
        a;400;Bancs
        b;250.25;"Fontaine
        et jeux"
        z 9;0;Ruche
        VOTES
        voter_id;vote;age
        1;a,b;31
        2;;
        3; b , z 9 ,b;17
        4;a
        """;

    @Test
    void readsProjectsAndBallots() throws IOException {
        PabulibFile file = read(VILLAGE);
        Election election = file.election();
        assertThat(file.meta()).containsEntry("description", "Un budget ; à \"Colombes\"");
        assertThat(file.projects().get(1)).containsEntry("name", "Fontaine\net jeux");
        assertThat(election.scale()).isEqualTo(4);
        assertThat(election.budget()).isEqualTo(4002);
        assertThat(election.cost(1)).isEqualTo(1001);
        assertThat(election.id(2)).isEqualTo("z 9");
        assertThat(election.voters()).isEqualTo(4);
        assertThat(election.votes(1)).isEqualTo(2);
        assertThat(election.ballots().projects(2)).containsExactly(1, 2);
        assertThat(election.ballots().projects(1)).isEmpty();
        assertThat(election.hasPoints()).isFalse();
    }

    @Test
    void keepsWithdrawnProjectsOnBallotsAndOutOfTheCount() throws IOException {
        String withdrawn = VILLAGE.replace("project_id;cost;name", "project_id;cost;withdrawn;name")
                .replace("a;400;", "a;400;1;")
                .replace("b;250.25;", "b;250.25;0;");
        Election election = read(withdrawn).election();
        assertThat(election.isWithdrawn(0)).isTrue();
        assertThat(election.isWithdrawn(1)).isFalse();
        assertThat(election.votes(0)).isEqualTo(2);

        Election ranked = read(withdrawn
                        .replace("vote_type;approval", "vote_type;ordinal")
                        .replace("1;a,b;31", "1;a,b,z 9;31")
                        .replace("3; b , z 9 ,b;17", "3;b,z 9;17"))
                .election();
        assertThat(ranked.ballots().projects(0)).containsExactly(0, 1, 2);
        assertThat(ranked.ballots().points(0))
                .as("whoever ranked a withdrawn one first gives the next as much")
                .containsExactly(3, 3, 2);
        assertThat(ranked.ballots().points(2)).containsExactly(3, 2);
    }

    @Test
    void readsWhatOtherSystemsMakeOfAFile() throws IOException {
        for (String variant : new String[] {
            "\uFEFF" + VILLAGE,
            VILLAGE.replace("\n", "\r\n"),
            VILLAGE.replace("VOTES\n", "\n\nvotes;;\n"),
            VILLAGE.strip()
        }) {
            assertThat(read(variant).election().votes(0)).isEqualTo(2);
        }
    }

    @Test
    void unpacksAnArchiveAndRefusesHalfOfIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(VILLAGE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] archive = bytes.toByteArray();
        assertThat(PabulibReader.read(archive.clone()).election().voters()).isEqualTo(4);
        assertFlaw(() -> PabulibReader.read(Arrays.copyOf(archive, archive.length / 2)), Flaw.BAD_ARCHIVE, 0);
    }

    @Test
    void countsPointsAndForgetsThoseOfZero() throws IOException {
        Election election = read(points("1;a,b,c;3,0,2\n2;c,a;1,10\n")).election();
        assertThat(election.hasPoints()).isTrue();
        assertThat(election.votes(1)).isZero();
        assertThat(election.score(0)).isEqualTo(13);
        assertThat(election.score(2)).isEqualTo(3);
    }

    @Test
    void keepsBrokenPointsExact() throws IOException {
        Election election = read(points("1;a,b;3,1\n2;c,a;0.5,2.0\n3;b;1/3\n")).election();
        assertThat(election.score(0)).isEqualTo(30);
        assertThat(election.score(1)).isEqualTo(8);
        assertThat(election.score(2)).isEqualTo(3);
    }

    @Test
    void givesTheFirstOfARankingAsManyPointsAsTheLongestHasPlaces() throws IOException {
        String ranked = points("1;b,a\n2;c,a,b\n")
                .replace("cumulative", "ordinal")
                .replace(";points", "")
                .replace("budget;9", "budget;9\nmax_length;2");
        Election election = read(ranked).election();
        assertThat(election.score(0)).isEqualTo(2 + 2);
        assertThat(election.score(1)).isEqualTo(3 + 1);
        assertThat(election.score(2)).isEqualTo(3);
        assertThat(read(ranked.replace("max_length;2", "max_length;5"))
                        .election()
                        .score(2))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "META, META?, NO_SECTION, 1",
        "PROJECTS, PROJEKTS, MISSING_SECTION, 0",
        "VOTES, VOIX, SHORT_ROW, 14",
        "key;value, VOTES, MISSING_COLUMN, 2",
        "4;a, META, SECTION_TWICE, 19",
        "project_id, id, MISSING_COLUMN, 9",
        "cost;name, price;name, MISSING_COLUMN, 9",
        "voter_id;vote, voter_id;choice, MISSING_COLUMN, 15",
        "budget;1000.50, unit;x, MISSING_META, 0",
        "budget;1000.50, vote_type;x, META_TWICE, 7",
        "budget;1000.50, budget;beaucoup, BAD_NUMBER, 6",
        "budget;1000.50, budget;1e99, TOO_BIG, 0",
        "budget;1000.50, budget;NaN, BAD_NUMBER, 6",
        "budget;1000.50, budget;99999999999999999999, TOO_BIG, 0",
        "vote_type;approval, vote_type;oral, UNKNOWN_VOTE_TYPE, 7",
        "a;400, a;-400, NEGATIVE, 10",
        "a;400, a;, BAD_NUMBER, 10",
        "a;400, a;4 00, BAD_NUMBER, 10",
        "a;400, b;400, PROJECT_TWICE, 11",
        "a;400, ;400, NO_ID, 10",
        "1;a, 1;q, UNKNOWN_PROJECT, 16",
        "1;a, 4;a, VOTER_TWICE, 19",
        "num_votes;4, num_votes;5, TRUNCATED, 5",
        "num_projects;3, num_projects;4, TRUNCATED, 4",
        "Ruche, '\"Ruche', UNCLOSED_QUOTE, 13",
    })
    void saysWhatIsWrongAndWhere(String right, String wrong, Flaw flaw, int line) {
        assertFlaw(() -> read(VILLAGE.replace(right, wrong)), flaw, line);
    }

    @Test
    void refusesPointsThatDoNotMatch() {
        assertFlaw(() -> read(points("1;a,b;3\n")), Flaw.POINTS_DO_NOT_MATCH, 12);
        assertFlaw(() -> read(points("1;a;3,4\n")), Flaw.POINTS_DO_NOT_MATCH, 12);
        assertFlaw(() -> read(points("1;a\n")), Flaw.POINTS_DO_NOT_MATCH, 12);
        assertFlaw(() -> read(points("1;a;-2\n")), Flaw.NEGATIVE, 12);
        assertFlaw(() -> read(points("1;a;trois\n")), Flaw.BAD_NUMBER, 12);
        assertFlaw(() -> read(points("1;a;99999999999\n")), Flaw.TOO_BIG, 12);
    }

    @Test
    void refusesWhatIsNoTextAtAll() {
        assertFlaw(() -> PabulibReader.read(new byte[0]), Flaw.EMPTY, 0);
        assertFlaw(() -> PabulibReader.read(new byte[] {'a', (byte) 0xFF, ';', 'b'}), Flaw.NOT_TEXT, 1);
        assertFlaw(() -> read("\n\n\n"), Flaw.EMPTY, 0);
    }

    @Test
    void refusesAFileCutAnywhere() {
        byte[] whole = VILLAGE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 5; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PabulibReader.read(cut)).isInstanceOf(MalformedFile.class);
        }
    }

    private static String points(String votes) {
        return """
            META
            key;value
            budget;9
            vote_type;cumulative
            PROJECTS
            project_id;cost
            a;4
            b;3
            c;2
            VOTES
            voter_id;vote;points
            """ + votes;
    }

    private static PabulibFile read(String text) throws IOException {
        return PabulibReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFlaw(Reading reading, Flaw flaw, int line) {
        assertThatThrownBy(reading::read).isInstanceOfSatisfying(MalformedFile.class, malformed -> {
            assertThat(malformed.flaw()).isEqualTo(flaw);
            assertThat(malformed.line()).isEqualTo(line);
        });
    }

    private interface Reading {
        PabulibFile read() throws IOException;
    }
}
