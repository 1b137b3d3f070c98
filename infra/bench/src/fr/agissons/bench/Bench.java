package fr.agissons.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code infra/agissons bench} runs: the measurement of that name, printed and written down. */
final class Bench {
    private Bench() {}

    /** The measurement's name, the project, then options and their values. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(
                Path.of(arguments[1]), Arrays.asList(arguments).subList(2, arguments.length));
        Files.createDirectories(settings.home().resolve("logs"));
        try {
            Map<String, Object> results = arguments[0].equals("ballots")
                    ? BallotsBench.run(settings)
                    : pages(arguments[0], settings);
            Path file = settings.home().resolve(arguments[0] + ".json");
            JsonMapper json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(file, json.writeValueAsString(results));
            System.out.println("\nTout est dans " + settings.root().relativize(file) + ".");
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, Object> pages(String name, Settings settings) throws Exception {
        try (TownsDatabase database = Towns.open(settings);
                Yardstick yardstick = Yardstick.start(settings)) {
            Server.recordClasses(settings, database);
            Rounds rounds = new Rounds(settings, database, yardstick);
            return name.equals("threads")
                    ? ThreadsBench.run(settings, database, rounds)
                    : PagesBench.run(settings, database, rounds);
        }
    }

    /** Whose figures these are. */
    static Map<String, Object> machine() {
        return Map.of(
                "processors", Runtime.getRuntime().availableProcessors(),
                "java", Runtime.version().toString(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    static List<Map<String, Object>> json(List<Measure> measures) {
        return measures.stream().map(Measure::json).toList();
    }
}
