package fr.agissons.console.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.PlatformSite;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Together;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A program opens a town with an operator's key, and nothing else opens the door to programs. */
@CivicModuleTest
class SitesApiTests {
    private static final Pattern KEY = Pattern.compile("agissons_[A-Za-z0-9_-]{43}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Browser browser;

    @Autowired
    private PlatformSite platform;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void stand() {
        platform.stand();
    }

    private Tenant console() {
        return directory.platform().orElseThrow();
    }

    private Me operator() {
        UUID person = UUID.randomUUID();
        return Tenancy.call(
                console(),
                () -> newcomers.welcome(new Newcomers.Identity(person, "Inès", person + "@exemple.fr", "fr", true)));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String key(Me operator, String label) {
        var page = browser.as(operator, console()).post("/cles", Map.of("label", label));
        assertThat(page).hasStatusOk();
        return KEY.matcher(body(page)).results().findFirst().orElseThrow().group();
    }

    private MvcTestResult post(String path, @Nullable String key, String json) {
        var request = mvc.post()
                .uri("http://" + console().host() + path)
                .header("Accept-Language", "fr")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return (key == null ? request : request.header("Authorization", "Bearer " + key)).exchange();
    }

    private MvcTestResult get(String path, String host, String key) {
        return mvc.get()
                .uri("http://" + host + path)
                .header("Authorization", "Bearer " + key)
                .exchange();
    }

    @Test
    void opensATownFromItsCodeAlone() {
        String key = key(operator(), "Reprise");
        var made = post("/api/sites", key, "{\"place\":\"73051\",\"admin\":\"maire@exemple.fr\"}");
        assertThat(made).hasStatus(201).hasHeader("Location", "/api/sites/le-bourget-du-lac");
        assertThat(made).bodyJson().extractingPath("$.state").isEqualTo("draft");
        assertThat(made).bodyJson().extractingPath("$.territory").isEqualTo(List.of("73051"));
        assertThat(tenants.named("le-bourget-du-lac").orElseThrow().state()).isEqualTo(Tenant.State.DRAFT);

        assertThat(post("/api/sites", key, "{\"place\":\"73051\"}")).hasStatus(409);
        assertThat(post("/api/sites/le-bourget-du-lac/ouvrir", key, "")).hasStatusOk();
        assertThat(post("/api/sites/le-bourget-du-lac/ouvrir", key, "")).hasStatus(409);
        assertThat(get("/api/sites/le-bourget-du-lac", console().host(), key))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("open");
    }

    @Test
    void opensAProgrammeToEverybodyAtOnceInItsOwnColours() {
        var made = post("/api/sites", key(operator(), "Reprise"), """
                {"programme": "Cafés des cimes", "preset": "programme", "primary": "#123456", "open": true}""");
        assertThat(made).hasStatus(201);
        Tenant site = tenants.named("cafes-des-cimes").orElseThrow();
        assertThat(site.state()).isEqualTo(Tenant.State.OPEN);
        assertThat(site.theme()).containsEntry("primary", "#123456");
    }

    @Test
    void saysWhichFieldIsWrongAndPreparesNothing() {
        String key = key(operator(), "Reprise");
        Map<String, String> wrong = Map.of(
                "{}", "place",
                "{\"place\":\"nulle part\"}", "place",
                "{\"place\":\"Saint-Denis\"}", "place",
                "{\"place\":\"73052\",\"host\":\"pas un hôte\"}", "host",
                "{\"place\":\"73052\",\"admin\":\"maire\"}", "admin",
                "{\"place\":\"73052\",\"name\":\" \"}", "name",
                "{\"place\":\"73052\",\"preset\":\"empire\"}", "preset",
                "{\"place\":\"73052\",\"primary\":\"bleu\"}", "primary");
        wrong.forEach((json, field) -> {
            var refused = post("/api/sites", key, json);
            assertThat(refused).as(json).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(refused)
                    .as(json)
                    .bodyJson()
                    .extractingPath("$.errors." + field)
                    .asString()
                    .isNotBlank();
        });
        for (String unreadable : List.of("", "{", "[]", "null", "{\"lieu\":\"73052\"}", "{\"open\":\"peut-être\"}")) {
            assertThat(post("/api/sites", key, unreadable)).as(unreadable).hasStatus(400);
        }
        assertThat(post("/api/sites/nulle-part/ouvrir", key, "")).hasStatus(404);
        assertThat(directory.all()).noneMatch(site -> site.territory().contains("73052"));
    }

    @Test
    void knowsNobodyWithoutAKeyThatHolds() {
        Me operator = operator();
        String key = key(operator, "Bientôt retirée");
        var none = post("/api/sites", null, "{\"place\":\"73053\"}");
        assertThat(none).hasStatus(401).containsHeader("WWW-Authenticate");
        assertThat(post("/api/sites", "agissons_" + "A".repeat(43), "{}")).hasStatus(401);
        assertThat(Tenancy.call(console(), () -> browser.returning(operator).apply("/api/sites/colombes")))
                .as("the sign-in of a browser counts for nothing here")
                .hasStatus(401);
        assertThat(get("/api/sites/colombes", Tenancy.current().host(), key))
                .as("towns have no such door")
                .hasStatus(404);
        assertThat(get("/sites", console().host(), key))
                .as("and a key opens no page")
                .hasStatus(302);

        ApiKey listed = Tenancy.call(console(), keys::all).stream()
                .filter(one -> one.label().equals("Bientôt retirée"))
                .findAny()
                .orElseThrow();
        assertThat(browser.as(operator, console()).post("/cles/" + listed.id() + "/retirer", Map.of()))
                .hasStatus(302);
        assertThat(post("/api/sites", key, "{\"place\":\"73053\"}")).hasStatus(401);
        assertThat(browser.as(operator, console()).post("/cles/" + listed.id() + "/retirer", Map.of()))
                .hasStatus(404);
    }

    @Test
    void forgetsAKeyWhenItsTimeIsOver() {
        String key = key(operator(), "Ancienne");
        Tenancy.run(
                console(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                update operator_key set made_at = now() - interval '91 days',
                                expires_at = now() - interval '1 day' where label = 'Ancienne'""").update()));
        assertThat(get("/api/sites/colombes", console().host(), key)).hasStatus(401);
    }

    @Test
    void keepsWhatWasTypedWhenALabelIsNoGood() {
        var refused = browser.as(operator(), console()).post("/cles", Map.of("label", "x".repeat(81)));
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("x".repeat(81)).doesNotContainPattern(KEY);
    }

    @Test
    void preparesASiteOnceHoweverManyProgramsAskAtOnce() throws InterruptedException, ExecutionException {
        String key = key(operator(), "Foule");
        Callable<Integer> ask = () ->
                post("/api/sites", key, "{\"place\":\"73054\"}").getResponse().getStatus();
        List<Integer> statuses = Together.run(Collections.nCopies(8, ask));
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }
}
