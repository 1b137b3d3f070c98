package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The console answers operators who signed in there, and nobody else; no page of a town answers on its host. */
@EveryPageTest
class ConsoleTests {
    private static final Set<String> EVERYWHERE = Set.of(
            "/connexion",
            "/deconnexion",
            "/error",
            "/assets/**",
            "/theme-{version}.css",
            "/favicon-{version}.svg",
            "/favicon.ico");

    private static final List<String> OWN = List.of("/sites", "/cles", "/api");

    private final Routes routes;
    private final Cast cast;
    private final Caller caller;
    private final TenantDirectory directory;
    private final Newcomers newcomers;

    ConsoleTests(Routes routes, Cast cast, Caller caller, TenantDirectory directory, Newcomers newcomers) {
        this.routes = routes;
        this.cast = cast;
        this.caller = caller;
        this.directory = directory;
        this.newcomers = newcomers;
    }

    private Tenant console() {
        return directory.platform().orElseThrow();
    }

    private Me member(boolean operator) {
        UUID person = UUID.randomUUID();
        return Tenancy.call(
                console(),
                () -> newcomers.welcome(
                        new Newcomers.Identity(person, "Inès", person + "@exemple.fr", "fr", operator)));
    }

    private Outcome at(Route route, @Nullable Me me) {
        return Outcome.of(caller.call(route, cast.here(), console(), me));
    }

    private static boolean isConsoles(Route route) {
        return OWN.stream()
                .anyMatch(own -> route.pattern().equals(own) || route.pattern().startsWith(own + "/"));
    }

    private static boolean isForPrograms(Route route) {
        return route.pattern().startsWith("/api/");
    }

    @Test
    void answersNobodyButOperatorsOfItsOwn() {
        Me operator = member(true);
        Me other = member(false);
        List<Route> own = routes.all().stream()
                .filter(route -> isConsoles(route) && !isForPrograms(route))
                .toList();
        assertThat(own).hasSizeGreaterThan(4);
        for (Route route : own) {
            assertThat(at(route, null)).as("%s for a visitor", route).isEqualTo(Outcome.SIGN_IN);
            assertThat(at(route, other)).as("%s for a stranger", route).isEqualTo(Outcome.FORBIDDEN);
            assertThat(at(route, cast.who(Actor.OPERATOR)))
                    .as("%s for an operator signed in to a town", route)
                    .isEqualTo(Outcome.SIGN_IN);
            if (route.reads()
                    && !route.pattern().endsWith("/proposition")
                    && !route.pattern().contains("{certificate}")) {
                assertThat(at(route, operator)).as("%s for an operator", route).isEqualTo(Outcome.OPEN);
            }
        }
    }

    @Test
    void answersProgramsByTheirKeysAlone() {
        List<Route> doors =
                routes.all().stream().filter(ConsoleTests::isForPrograms).toList();
        assertThat(doors).hasSizeGreaterThan(2);
        for (Route route : doors) {
            assertThat(at(route, null)).as("%s without a key", route).isEqualTo(Outcome.SIGN_IN);
            assertThat(at(route, member(true)))
                    .as("%s with an operator’s sign-in", route)
                    .isEqualTo(Outcome.SIGN_IN);
        }
    }

    @Test
    void showsNoPageOfATown() {
        Me operator = member(true);
        List<String> strays = new ArrayList<>();
        for (Route route : routes.all()) {
            if (!isConsoles(route)
                    && !EVERYWHERE.contains(route.pattern())
                    && !route.pattern().equals("/")) {
                Outcome outcome = at(route, operator);
                if (outcome != Outcome.NOT_FOUND) {
                    strays.add(route + " is " + outcome);
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void isNoTownAmongTheOthers() {
        assertThat(directory.all()).doesNotContain(console());
        assertThat(console().host()).isEqualTo("console.localhost");
    }
}
