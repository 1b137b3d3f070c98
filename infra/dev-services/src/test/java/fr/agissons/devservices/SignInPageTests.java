package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Keycloak, provisioned by the adapter; skipped when its distribution was not fetched. */
@Tag("slow")
class SignInPageTests {
    private static final Path ROOT = Path.of(System.getProperty("agissons.root"));
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    @TempDir
    private static Path folder;

    private static Ports ports;
    private static IdentityProvider identities;

    @BeforeAll
    static void start() throws Exception {
        var home = new Home(folder, ROOT.resolve(".agissons"));
        assumeTrue(KeycloakServer.isAvailable(home), "Keycloak's distribution is not there");
        try (var free = new ServerSocket(0)) {
            ports = new Ports(20_000 + free.getLocalPort() % 10_000);
        }
        Watchdog watchdog = keep(Watchdog.start());
        EmbeddedDatabase database = keep(EmbeddedDatabase.start(home, ports.database()));
        keep(Outbox.start(home, ports.smtp(), ports.outbox()));
        var keycloak = keep(KeycloakServer.start(
                home, ROOT, ports, database, watchdog, new Progress(new PrintStream(PrintStream.nullOutputStream()))));
        var context = keep(adapter(new Secrets(home)));
        identities = context.getBean(IdentityProvider.class);
        assertThat(identities.ready()).isFalse();
        assertThat(keycloak.awaitReady()).as("log %s", keycloak.log()).isTrue();
        Awaitility.await().untilAsserted(() -> assertThat(identities.ready()).isTrue());
        for (int twice = 0; twice < 2; twice++) {
            identities.provision(tenant(1, "colombes"), brand("Agissons Colombes", "agissons.colombes", "#7a2048"));
            identities.provisionConsole(brand("Console Agissons", "console", "#1b1b3a"));
            identities.provision(tenant(2, "lille"), brand("Lille ensemble", "agissons.lille", "#1d4e89"));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        while (!STARTED.isEmpty()) {
            STARTED.pop().close();
        }
    }

    @Test
    void wearsTheTownsNameAndColoursInFrench() throws Exception {
        String page = new Visitor(ports).open(authorisation("colombes", "fr")).body();
        assertThat(page)
                .contains("lang=\"fr\"", "Agissons Colombes", "#7a2048", "Mot de passe oublié", "Créer un compte")
                .doesNotContain("Lille", "#1d4e89");
        assertThat(new Visitor(ports).open(authorisation("lille", "fr")).body())
                .contains("Lille ensemble", "#1d4e89")
                .doesNotContain("Colombes");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        assertThat(new Visitor(ports).open(authorisation("colombes", "en")).body())
                .contains("lang=\"en\"", "Forgot your password?", "Create an account")
                .doesNotContain("Mot de passe");
    }

    @Test
    void sendsNobodyBackToAnotherTown() throws Exception {
        String foreign = authorisation("colombes", "fr").replace("agissons.colombes", "agissons.lille");
        assertThat(new Visitor(ports).open(foreign).statusCode()).isEqualTo(400);
        String elsewhere = authorisation("colombes", "fr").replace("oauth2%2Fcode%2Fkeycloak", "elsewhere");
        assertThat(new Visitor(ports).open(elsewhere).statusCode()).isEqualTo(400);
    }

    @Test
    void asksForProofOfPossessionOfTheCode() throws Exception {
        String bare = authorisation("colombes", "fr").replaceAll("&code_challenge[^&]*", "");
        assertThat(new Visitor(ports).open(bare).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    @Test
    void asksAnOperatorOfTheConsoleForASecondFactor() throws Exception {
        var visitor = new Visitor(ports);
        var page = visitor.open(authorisation("console", "fr").replace("agissons.console", "console"));
        var second =
                visitor.submit(page, Map.of("username", "ines.moreau@exemple.fr", "password", DemoAccount.PASSWORD));
        assertThat(second.body()).contains("Votre code à usage unique");
        var wrong = visitor.submit(second, Map.of("otp", "000000"));
        assertThat(wrong.body()).contains("Ce code ne convient pas");
        String code = OneTimeCode.at(Instant.now(), OneTimeCode.DEMO_KEY);
        var back = visitor.submit(wrong, Map.of("otp", code));
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith("http://console.localhost:" + ports.site() + "/login/oauth2/code/keycloak?")
                        .contains("code="));
    }

    @Test
    void signsADemoAccountInAndSendsItBackToTheTown() throws Exception {
        var visitor = new Visitor(ports);
        var page = visitor.open(authorisation("colombes", "fr"));
        var again = visitor.submit(page, Map.of("username", "ines.moreau@exemple.fr", "password", "faux"));
        assertThat(again.body()).contains("ne correspond pas", "aria-invalid=\"true\"");
        var back =
                visitor.submit(again, Map.of("username", "ines.moreau@exemple.fr", "password", DemoAccount.PASSWORD));
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(
                                "http://agissons.colombes.localhost:" + ports.site() + "/login/oauth2/code/keycloak?")
                        .contains("code="));
    }

    @Test
    void verifiesANewAddressWithAMailOfTheTown() throws Exception {
        var visitor = new Visitor(ports);
        var form = visitor.open(visitor.link(visitor.open(authorisation("lille", "fr")), "registration"));
        var answer = visitor.submit(
                form,
                Map.of(
                        "email", "zoe.dupont@exemple.fr",
                        "firstName", "Zoé",
                        "lastName", "Dupont"));
        var next = visitor.open(answer.headers().firstValue("Location").orElseThrow());
        assertThat(next.body()).contains("zoe.dupont@exemple.fr", "Vérifiez votre adresse");

        JsonNode mail = JsonMapper.shared()
                .readTree(new Visitor(ports)
                        .get(URI.create("http://localhost:" + ports.outbox() + "/messages.json"))
                        .body())
                .get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("Lille ensemble : confirmez votre adresse");
        assertThat(mail.get("from").asString()).contains("Lille ensemble");
        assertThat(mail.get("html").asString())
                .contains("#1d4e89", "Bonjour Zoé")
                .doesNotContain("Colombes");
        assertThat(mail.get("text").asString()).contains("Bonjour Zoé", "http://auth.localhost:" + ports.keycloak());
    }

    private static String authorisation(String slug, String language) {
        return "http://auth.localhost:" + ports.keycloak() + "/realms/agissons/protocol/openid-connect/auth"
                + "?response_type=code&scope=openid&state=s&client_id=agissons-" + slug
                + "&redirect_uri=http%3A%2F%2Fagissons." + slug + ".localhost%3A" + ports.site()
                + "%2Flogin%2Foauth2%2Fcode%2Fkeycloak&ui_locales=" + language
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
    }

    private static Tenant tenant(int id, String slug) {
        return new Tenant(
                new TenantId(id),
                slug,
                Tenant.Kind.COMMUNE,
                Tenant.State.OPEN,
                slug,
                "agissons." + slug + ".localhost",
                Set.of(),
                List.of(),
                ZoneId.of("Europe/Paris"),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static Brand brand(String name, String host, String primary) {
        URI site = URI.create("http://" + host + ".localhost:" + ports.site());
        String style = "@font-face{font-family:outfit;src:url(fonts/outfit.woff2) format(\"woff2\")}:root{--brand:"
                + primary + ";--text:outfit}";
        var mark = List.of("M4 4h16v16Z", "M4 4v16h16Z");
        return new Brand(name, site, primary, "#ffffff", "#b4432f", "#ffffff", "#fbf7f0", style, mark, null);
    }

    private static AnnotationConfigApplicationContext adapter(Secrets secrets) {
        var keycloak = new KeycloakAddresses(ports.keycloak());
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "run",
                        Map.of(
                                "agissons.identity.issuer", keycloak.issuer().toString(),
                                "agissons.identity.backchannel",
                                        keycloak.backchannel().toString(),
                                "agissons.identity.admin-url", keycloak.back().toString(),
                                "agissons.identity.admin-client-secret", secrets.of("keycloak-admin-client"),
                                "agissons.identity.client-secret-key", secrets.of("client-secret-key"))));
        context.scan("fr.agissons.keycloak");
        context.refresh();
        return context;
    }

    private static <S extends AutoCloseable> S keep(S service) {
        STARTED.push(service);
        return service;
    }
}
