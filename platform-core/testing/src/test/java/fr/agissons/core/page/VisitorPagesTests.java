package fr.agissons.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Writes;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was made for one visitor serves the next, and nobody is ever shown what was true before. */
@CivicModuleTest
@TestPropertySource(properties = "agissons.kept-pages=1MB")
@Import(VisitorPagesTests.Watch.class)
class VisitorPagesTests {
    private static final String PAGE = "/organisations";
    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private TendOrganisation tend;

    @Autowired
    private ModerateOrganisation moderate;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Writes writes;

    /** A clock that stands still, so that no minute ends in the middle of a test. */
    static class Watch {
        private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofHours(1));

        @Bean
        @Primary
        Clock watch() {
            return new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return REAL.getZone();
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return REAL.withZone(zone);
                }

                @Override
                public java.time.Instant instant() {
                    return REAL.instant().plus(LATER.get());
                }
            };
        }
    }

    @BeforeEach
    void waitUntilThisNodeHears() {
        var tenant = Tenancy.current().id();
        await().pollInSameThread().until(() -> writes.current(tenant, writes.mark(tenant)));
    }

    private MvcTestResult get(Tenant tenant, String path, Map<String, String> headers) {
        var request = mvc.get()
                .uri("http://" + tenant.host() + path)
                .header("Accept", "text/html")
                .header("Accept-Language", "fr");
        headers.forEach(request::header);
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return get(Tenancy.current(), path, Map.of());
    }

    private int statements(String path, Map<String, String> headers) {
        return counter.during(() -> assertThat(get(Tenancy.current(), path, headers)
                                .getResponse()
                                .getStatus())
                        .isIn(200, 304))
                .size();
    }

    private void kept(String path) {
        await().pollInSameThread().until(() -> statements(path, Map.of()) == 0);
    }

    private Saving.Saved shown(String name) {
        Me owner = people.resident("Odile");
        var draft =
                new OrganisationDraft(name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un jardin.", "", "", "92025");
        var saved = (Saving.Saved) tend.create(draft, owner.person());
        tend.submit(saved.id(), owner.person());
        moderate.validate(saved.id());
        return saved;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String header(MvcTestResult result, String name) {
        return Objects.requireNonNullElse(result.getResponse().getHeader(name), "");
    }

    @Test
    void givesTheNextVisitorTheSamePageWithoutAskingTheDatabase() {
        var first = get(PAGE);
        kept(PAGE);
        var next = get(PAGE);
        assertThat(text(next)).isEqualTo(text(first)).contains("<h1");
        for (String name : List.of("Content-Type", "Content-Security-Policy", "Cache-Control", "Vary", "ETag")) {
            assertThat(header(next, name)).as(name).isNotEmpty().isEqualTo(header(first, name));
        }
        assertThat(header(next, "X-Request-Id")).isNotEqualTo(header(first, "X-Request-Id"));
    }

    @Test
    void tellsWhoHasThePageThatItIsStillTheSame() {
        String tag = header(get(PAGE), "ETag");
        kept(PAGE);
        assertThat(statements(PAGE, Map.of("If-None-Match", tag))).isZero();
        var again = get(Tenancy.current(), PAGE, Map.of("If-None-Match", "\"other\", " + tag));
        assertThat(again).hasStatus(304);
        assertThat(text(again)).isEmpty();
        shown("Une de plus");
        assertThat(get(Tenancy.current(), PAGE, Map.of("If-None-Match", tag))).hasStatusOk();
    }

    @Test
    void compressesWhatItKept() throws IOException {
        kept(PAGE);
        var zipped = get(Tenancy.current(), PAGE, Map.of("Accept-Encoding", "gzip, br"));
        assertThat(zipped).headers().hasValue("Content-Encoding", "gzip");
        try (var unzipped = new GZIPInputStream(
                new ByteArrayInputStream(zipped.getResponse().getContentAsByteArray()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text(get(PAGE)));
        }
    }

    @Test
    void keepsNothingForWhoMayBeKnown() {
        kept(PAGE);
        assertThat(statements(PAGE, Map.of("Cookie", "agissons=whatever"))).isPositive();
        assertThat(statements(PAGE, Map.of("Authorization", "Bearer whatever"))).isPositive();
        assertThat(statements(PAGE, Map.of("Cache-Control", "no-cache"))).isPositive();
    }

    @Test
    void keepsAPagePerLanguageAndPerQuestion() {
        kept(PAGE);
        assertThat(text(get(Tenancy.current(), PAGE, Map.of("Accept-Language", "en"))))
                .contains("lang=\"en\"");
        assertThat(text(get(PAGE + "?lang=en"))).contains("lang=\"en\"");
        assertThat(text(get(PAGE))).contains("lang=\"fr\"");
    }

    @Test
    void forgetsWhatIsNoPageOrNotFound() {
        assertThat(get("/nulle/part")).hasStatus(404);
        assertThat(get("/nulle/part")).hasStatus(404).headers().doesNotContainHeader("ETag");
    }

    @Test
    void showsWhatWasWrittenAsSoonAsTheWriterIsAnswered() {
        for (int i = 0; i < 5; i++) {
            kept(PAGE);
            shown("Association écrite " + i);
            assertThat(text(get(PAGE))).contains("Association écrite " + i);
        }
    }

    @Test
    void isNeverLateHoweverManyRead() throws Exception {
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicBoolean over = new AtomicBoolean();
        Callable<Integer> writer = () -> {
            try {
                for (int i = 0; i < 12; i++) {
                    String name = "Aube numéro " + i;
                    shown(name);
                    last.set(name);
                }
            } finally {
                over.set(true);
            }
            return 0;
        };
        Callable<Integer> reader = () -> {
            int late = 0;
            while (!over.get()) {
                String known = last.get();
                if (!text(get(PAGE)).contains(known)) {
                    late++;
                }
            }
            return late;
        };
        List<Callable<Integer>> all = new ArrayList<>(List.of(writer));
        for (int i = 0; i < 6; i++) {
            all.add(reader);
        }
        assertThat(Together.run(all)).containsOnly(0);
    }

    @Test
    void endsWithTheMinute() {
        kept(PAGE);
        LATER.updateAndGet(later -> later.plusSeconds(60));
        assertThat(statements(PAGE, Map.of())).isPositive();
        assertThat(statements(PAGE, Map.of())).isZero();
    }

    @Test
    void keepsAWholePageForTheNextWhenThisOneHadItAlready() {
        String tag = header(get(PAGE), "ETag");
        LATER.updateAndGet(later -> later.plusSeconds(60));
        assertThat(get(Tenancy.current(), PAGE, Map.of("If-None-Match", tag))).hasStatus(304);
        kept(PAGE);
        assertThat(header(get(PAGE), "Content-Type")).isEqualTo("text/html;charset=utf-8");
    }

    @Test
    void hearsWhatAnotherNodeWrote() {
        kept(PAGE);
        tell(Tenancy.current().id() + " another-node");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(statements(PAGE, Map.of())).isPositive());
        kept(PAGE);
        tell("* another-node");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(statements(PAGE, Map.of())).isPositive());
    }

    private void tell(String news) {
        crossTenant.call(
                "speak as another node",
                database -> database.sql("select pg_notify('agissons_write', ?)")
                        .param(news)
                        .query((row, number) -> "told")
                        .list());
    }

    @Test
    void leavesOtherTownsPagesAlone() {
        Tenant lille = towns.lille();
        kept(PAGE);
        String colombes = text(get(PAGE));
        Tenancy.run(lille, () -> {
            kept(PAGE);
            shown("Lilloise");
            assertThat(text(get(lille, PAGE, Map.of()))).contains("Lilloise").isNotEqualTo(colombes);
        });
        assertThat(statements(PAGE, Map.of())).isZero();
        assertThat(text(get(PAGE))).doesNotContain("Lilloise");
    }
}
