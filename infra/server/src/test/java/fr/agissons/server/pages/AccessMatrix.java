package fr.agissons.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/** Who may go through which door, as people decided it: {@code access-matrix.tsv}, one line for each route. */
final class AccessMatrix {
    private final Map<Route, List<Outcome>> declared = new TreeMap<>();

    static AccessMatrix read() {
        AccessMatrix matrix = new AccessMatrix();
        try (InputStream file = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream("/access-matrix.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> matrix.declared.put(
                            new Route(HttpMethod.valueOf(cells[0]), cells[1]),
                            Arrays.stream(cells).skip(2).map(Outcome::valueOf).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    Outcome of(Route route, Actor actor) {
        List<Outcome> outcomes = declared.get(route);
        if (outcomes == null) {
            throw new AssertionError(route + " is not declared in access-matrix.tsv");
        }
        return outcomes.get(actor.ordinal());
    }

    String text() {
        return text(declared);
    }

    static String text(Map<Route, List<Outcome>> outcomes) {
        String heading = "METHOD\tPATH\t"
                + Arrays.stream(Actor.values()).map(Actor::name).collect(Collectors.joining("\t"));
        return new TreeMap<>(outcomes)
                .entrySet().stream()
                        .map(line -> line.getKey().method() + "\t"
                                + line.getKey().pattern() + "\t"
                                + line.getValue().stream().map(Outcome::name).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n", heading + "\n", "\n"));
    }
}
