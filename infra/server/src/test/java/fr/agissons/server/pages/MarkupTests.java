package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page that anybody reads is correct HTML, as the Nu checker of the W3C reads it. */
@EveryPageTest
class MarkupTests {
    private final Routes routes;
    private final Cast cast;
    private final Caller caller;
    private final NuChecker checker = new NuChecker();

    MarkupTests(Routes routes, Cast cast, Caller caller) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
    }

    @Test
    void everyPageIsCorrect() throws IOException, SAXException {
        Samples samples = cast.here();
        Set<String> seen = new HashSet<>();
        Set<String> faults = new TreeSet<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                Answer answer = caller.call(route, samples, samples.tenant(), cast.who(actor));
                if (answer.isPage() && seen.add(withoutTokens(answer.body()))) {
                    for (String fault : checker.check(answer.body())) {
                        faults.add(route + " as " + actor + " (" + answer.status() + "): " + fault);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(faults).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
        assertThat(checker.check("<!doctype html><html lang=fr><title>x</title><p><img src=x></p></html>"))
                .anyMatch(fault -> fault.contains("alt"));
    }

    private static String withoutTokens(String body) {
        return body.replaceAll("value=\"[A-Za-z0-9_-]{30,}\"", "");
    }
}
