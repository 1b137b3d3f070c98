package fr.agissons.participatorybudget.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.rule.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the demonstration's projects; fields are parted by tabs, a line break is written {@code \n}. */
final class DemoProjects {
    private static final String FILE = "/demo/projects.tsv";

    private DemoProjects() {}

    /** Those of that town's edition, in order, each with the name of its envelope's district; {@code *} is the whole town. */
    static List<List<String>> of(String town, String edition) {
        try (InputStream stream = Objects.requireNonNull(DemoProjects.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.replace("\\n", "\n").split("\t", -1)))
                    .filter(fields ->
                            fields.get(0).equals(town) && fields.get(1).equals(edition))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProjectDetails details(List<String> fields, Map<String, UUID> envelopes) {
        return new ProjectDetails(
                Objects.requireNonNull(envelopes.get(fields.get(2)), fields.get(2)),
                fields.get(9),
                fields.get(10),
                Category.valueOf(fields.get(3)),
                Long.parseLong(fields.get(4)) * 100,
                fields.get(8),
                degrees(fields.get(5)),
                degrees(fields.get(6)),
                fields.get(7).isEmpty() ? null : fields.get(7));
    }

    private static @Nullable Double degrees(String field) {
        return field.isEmpty() ? null : Double.valueOf(field);
    }
}
