package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Walks every route as everybody and compares with what was decided; a route nobody decided on fails. */
@EveryPageTest
class AccessMatrixTests {
    private final Routes routes;
    private final Cast cast;
    private final Caller caller;

    AccessMatrixTests(Routes routes, Cast cast, Caller caller) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
    }

    @Test
    void everyDoorOpensToThoseItIsDeclaredFor() throws IOException {
        Map<Route, List<Outcome>> seen = new TreeMap<>();
        for (Route route : routes.all()) {
            seen.put(
                    route,
                    Arrays.stream(Actor.values()).map(actor -> at(route, actor)).toList());
        }
        String walked = AccessMatrix.text(seen);
        Files.writeString(Path.of("target", "access-matrix.tsv"), walked);
        assertThat(walked)
                .as("the routes as they answer (target/access-matrix.tsv) against src/test/resources/access-matrix.tsv")
                .isEqualTo(AccessMatrix.read().text());
    }

    private Outcome at(Route route, Actor actor) {
        Samples samples = cast.here();
        return Outcome.of(caller.call(route, samples, samples.tenant(), cast.who(actor)));
    }
}
