package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTests {
    private static final Path SCRIPT =
            Path.of(System.getProperty("agissons.root"), "infra", "agissons").toAbsolutePath();

    @Test
    void listsItsVerbs() throws Exception {
        assertThat(run("help").output).contains("run", "test", "serve", "bench", "gazetteer", "--fresh", "--port");
        assertThat(run("help").status).isZero();
    }

    @Test
    void answersAnUnknownVerbWithHelpAndStatusTwo() throws Exception {
        Result result = run("lancer");
        assertThat(result.status).isEqualTo(2);
        assertThat(result.output).contains("lancer", "run");
    }

    @Test
    void isSoundBash() throws Exception {
        var check = new ProcessBuilder("bash", "-n", SCRIPT.toString()).start();
        assertThat(check.waitFor()).isZero();
    }

    private record Result(int status, String output) {}

    private static Result run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
