package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTests {
    private static final Path SCRIPT =
            Path.of(System.getProperty("agissons.root"), "infra", "agissons").toAbsolutePath();

    @Test
    void listsItsVerbs() throws Exception {
        assertThat(run("help").output)
                .contains("run", "test", "serve", "bench", "gazetteer", "audit", "--fresh", "--port");
        assertThat(run("help").status).isZero();
    }

    @Test
    void answersAnUnknownVerbWithHelpAndStatusTwo() throws Exception {
        Result result = run("lancer");
        assertThat(result.status).isEqualTo(2);
        assertThat(result.output).contains("lancer", "run");
    }

    @Test
    void saysWhatAnOptionOfRunLacksBeforeItBuildsAnything() throws Exception {
        assertThat(run("run", "--port", "abc").output).startsWith("Après --port, il faut un nombre, pas « abc ».");
        assertThat(run("run", "--tenants").output).startsWith("Après --tenants, il faut un nombre.");
        Result unknown = run("run", "--prot", "9080");
        assertThat(unknown.output).startsWith("Option inconnue : --prot");
        assertThat(unknown.status).isEqualTo(1);
    }

    @Test
    void saysInOneSentenceThatTheJdkIsMissing(@TempDir Path empty) throws Exception {
        for (String verb : List.of("run", "serve", "test")) {
            Result result = run(Map.of("JAVA_HOME", "", "AGISSONS_JDKS", empty.toString()), verb);
            assertThat(result.status).as(verb).isEqualTo(1);
            assertThat(result.output)
                    .as(verb)
                    .startsWith("Il faut un JDK 25 : ")
                    .hasLineCount(1);
        }
    }

    @Test
    void saysHowASiteIsCreated() throws Exception {
        for (String[] asked : new String[][] {{"tenant"}, {"tenant", "remove", "colombes"}}) {
            Result result = run(asked);
            assertThat(result.status).isEqualTo(2);
            assertThat(result.output).contains("tenant create --insee");
        }
    }

    @Test
    void saysHowAJournalIsVerified() throws Exception {
        for (String[] asked : new String[][] {{"audit"}, {"audit", "verify", "--tenant"}, {"audit", "repair"}}) {
            Result result = run(asked);
            assertThat(result.status).isEqualTo(2);
            assertThat(result.output).contains("audit verify");
        }
        assertThat(run("audit", "verify", "absent.csv").output).contains("absent.csv ne se lit pas");
    }

    @Test
    void saysHowBallotBoxesAreVerified() throws Exception {
        for (String[] asked : new String[][] {{"ballots"}, {"ballots", "verify", "--tenant"}, {"ballots", "count"}}) {
            Result result = run(asked);
            assertThat(result.status).isEqualTo(2);
            assertThat(result.output).contains("ballots verify");
        }
    }

    @Test
    void isSoundBash() throws Exception {
        for (Path script : List.of(SCRIPT, SCRIPT.resolveSibling("toolbox.sh"), SCRIPT.resolveSibling("bench/bench"))) {
            var check = new ProcessBuilder("bash", "-n", script.toString()).start();
            assertThat(check.waitFor()).as("%s", script).isZero();
        }
    }

    private record Result(int status, String output) {}

    private static Result run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private static Result run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
