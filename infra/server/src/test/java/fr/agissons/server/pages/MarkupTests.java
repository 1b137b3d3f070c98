package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page that anybody reads is correct HTML, as the Nu checker of the W3C reads it. */
@EveryPageTest
class MarkupTests {
    private final Routes routes;
    private final Cast cast;
    private final Caller caller;

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
                    for (String fault : check(answer.body())) {
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
        assertThat(check("<!doctype html><html lang=fr><title>x</title><p><img src=x></p></html>"))
                .anyMatch(fault -> fault.contains("alt"));
    }

    private static String withoutTokens(String body) {
        return body.replaceAll("value=\"[A-Za-z0-9_-]{30,}\"", "");
    }

    private static Set<String> check(String page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        String said = checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        Set<String> faults = new TreeSet<>();
        said.lines().filter(line -> line.contains("error")).forEach(line -> faults.add(line + " " + where(line, page)));
        return faults;
    }

    /** The piece of the page that a message points at, when it does. */
    private static String where(String message, String page) {
        String[] numbers = message.replaceFirst("^[^0-9]*", "").split("[.:-]");
        try {
            String line = page.split("\n", -1)[Integer.parseInt(numbers[0]) - 1];
            int column = Integer.parseInt(numbers[1]);
            return "« " + line.substring(Math.max(0, column - 60), Math.min(line.length(), column + 100)) + " »";
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException nowhere) {
            return "";
        }
    }
}
