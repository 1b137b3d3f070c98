package fr.agissons.participatorybudget.recount;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published votes and what others found in them, which stand beside the project on some machines. */
final class SharedVotes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SharedVotes() {}

    static Path folder() {
        String named = System.getenv("AGISSONS_TEST_DATA");
        Path data = named == null
                ? Path.of(System.getProperty("agissons.root", ".."), "..", "shared", "data")
                : Path.of(named);
        Path folder = data.resolve("pabulib");
        assumeTrue(Files.isDirectory(folder), "No published votes: name their folder's parent in AGISSONS_TEST_DATA");
        return folder;
    }

    static Path vote(String name) {
        return folder().resolve("pb").resolve(name + ".gz");
    }

    /** One for each file, with its name and the winners by each rule. */
    static List<JsonNode> expected() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder().resolve("expected.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).toList();
        }
    }

    static JsonNode json(String name) throws IOException {
        return JSON.readTree(Files.readString(folder().resolve(name)));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
