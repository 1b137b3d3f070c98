package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** What every answer tells browsers, errors included, and what a forged request comes to. */
@EveryPageTest
class SecurityHeadersTests {
    /** Files that are the same for everybody, which browsers may keep. */
    private static final Set<String> KEPT =
            Set.of("/assets/**", "/theme-{version}.css", "/favicon-{version}.svg", "/fond-de-carte.json");

    private final Routes routes;
    private final Cast cast;
    private final Caller caller;

    SecurityHeadersTests(Routes routes, Cast cast, Caller caller) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
    }

    @Test
    void everyAnswerKeepsBrowsersSafe() {
        Samples samples = cast.here();
        List<String> faults = new ArrayList<>();
        for (Route route : routes.all()) {
            for (Actor actor : Actor.values()) {
                Answer answer = caller.callSafely(route, samples, samples.tenant(), cast.who(actor));
                check(faults, route + " as " + actor, answer.headers());
                boolean personal = cast.who(actor) != null && actor != Actor.STRANGER;
                String cache = String.valueOf(answer.headers().getFirst(HttpHeaders.CACHE_CONTROL));
                if (personal && !KEPT.contains(route.pattern()) && !cache.contains("no-store")) {
                    faults.add(route + " as " + actor + " may be kept: Cache-Control: " + cache);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aForgedRequestIsRefusedWhoeverSendsIt() {
        Samples samples = cast.here();
        List<Route> changing =
                routes.all().stream().filter(route -> !route.reads()).toList();
        assertThat(changing).isNotEmpty();
        for (Route route : changing) {
            for (Actor actor : Actor.values()) {
                assertThat(caller.forge(route, samples, samples.tenant(), cast.who(actor))
                                .status())
                        .as("%s as %s", route, actor)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void visitorsGetNoCookie() {
        Samples samples = cast.here();
        assertThat(routes.all())
                .filteredOn(Route::reads)
                .allSatisfy(route -> assertThat(caller.call(route, samples, samples.tenant(), null)
                                .headers()
                                .get(HttpHeaders.SET_COOKIE))
                        .as(route.toString())
                        .isNullOrEmpty());
    }

    private static void check(List<String> faults, String what, HttpHeaders headers) {
        String policy = String.valueOf(headers.getFirst("Content-Security-Policy"));
        for (String part : List.of(
                "default-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'self'",
                "form-action ")) {
            if (!policy.contains(part)) {
                faults.add(what + " lacks " + part + " in its policy: " + policy);
            }
        }
        if (policy.contains("unsafe-")) {
            faults.add(what + " allows too much: " + policy);
        }
        if (!"nosniff".equals(headers.getFirst("X-Content-Type-Options"))) {
            faults.add(what + " lets browsers guess its type");
        }
        if (headers.getFirst("Referrer-Policy") == null) {
            faults.add(what + " does not say what other sites may know");
        }
        String transport = String.valueOf(headers.getFirst("Strict-Transport-Security"));
        if (!transport.contains("max-age=31536000")) {
            faults.add(what + " lets browsers come back without encryption: " + transport);
        }
    }
}
