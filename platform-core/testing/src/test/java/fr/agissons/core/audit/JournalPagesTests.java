package fr.agissons.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.TestDatabase;
import fr.agissons.testing.Towns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal as admins meet it: read, filtered, taken away, recounted. */
@CivicModuleTest
class JournalPagesTests {
    private static final String PAGE = "/administration/journal";
    private static final Instant NOON = Instant.parse("2026-05-14T10:00:00Z");

    @Autowired
    private Journal journal;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Tenants tenants;

    @Autowired
    private CrossTenant crossTenant;

    private void add(String kind, @Nullable UUID by, String reason, Instant at) {
        journal.add(new StateChanged(
                Tenancy.current().id(),
                UUID.randomUUID(),
                at,
                by,
                kind,
                UUID.randomUUID(),
                "DRAFT",
                "VALIDATED",
                reason));
    }

    private static String kind() {
        return "test." + UUID.randomUUID();
    }

    private String body(Me me, String path) {
        var page = browser.as(me).get(path);
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void saysWhoDidWhatInWords() {
        Me admin = people.admin("Adèle");
        add("core.organisation", people.moderator("Modeste Lebon").person(), "Tout y est <b>.", NOON);
        add("core.organisation", null, "", NOON);
        add("core.organisation", UUID.randomUUID(), "", NOON);
        assertThat(body(admin, PAGE + "?type=core.organisation"))
                .contains("Modeste Lebon", "Le site", "N’est pas ou plus membre", "Organisation")
                .contains("Brouillon → En ligne", "Tout y est &lt;b&gt;.");
    }

    @Test
    void isForAdminsAlone() {
        assertThat(browser.as(people.moderator("Modeste")).get(PAGE)).hasStatus(403);
        assertThat(browser.as(people.moderator("Modeste")).get(PAGE + ".csv")).hasStatus(403);
        assertThat(browser.as(people.moderator("Modeste")).post(PAGE + "/verifier", Map.of()))
                .hasStatus(403);
    }

    @Test
    void walksThroughAllLinesOfOneKindOnce() {
        Me admin = people.admin("Adèle");
        String kind = kind();
        for (int i = 0; i < 120; i++) {
            add(kind, null, "ligne-" + i + "-", NOON);
        }
        Set<String> seen = new HashSet<>();
        int pages = 0;
        String path = PAGE + "?type=" + kind;
        while (path != null) {
            String body = body(admin, path);
            Matcher line = Pattern.compile("ligne-\\d+-").matcher(body);
            while (line.find()) {
                assertThat(seen.add(line.group())).as(line.group()).isTrue();
            }
            pages++;
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(body);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSize(120);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void narrowsByDaysOfTheTown() {
        Me admin = people.admin("Adèle");
        String kind = kind();
        add(kind, null, "veille au soir", Instant.parse("2026-05-13T21:59:59Z"));
        add(kind, null, "minuit pile", Instant.parse("2026-05-13T22:00:00Z"));
        add(kind, null, "fin du jour", Instant.parse("2026-05-14T21:59:59Z"));
        add(kind, null, "lendemain", Instant.parse("2026-05-14T22:00:00Z"));
        assertThat(body(admin, PAGE + "?type=" + kind + "&du=2026-05-14&au=2026-05-14"))
                .contains("minuit pile", "fin du jour")
                .doesNotContain("veille au soir", "lendemain");
        assertThat(body(admin, PAGE + "?type=" + kind + "&du=2030-01-01")).contains("Aucune ligne ne correspond");
        assertThat(browser.as(admin).get(PAGE + "?du=hier"))
                .hasStatus(422)
                .bodyText()
                .contains("f-du-error", "hier");
    }

    @Test
    void staysWithinItsTown() {
        Me admin = people.admin("Adèle");
        Tenancy.run(towns.lille(), () -> add("core.organisation", null, "Rien qu’à Lille", NOON));
        assertThat(body(admin, PAGE + "?type=core.organisation")).doesNotContain("Rien qu’à Lille");
        assertThat(body(admin, PAGE + ".csv")).doesNotContain("Rien qu’à Lille");
    }

    @Test
    void takesFewStatementsHoweverManyLines() {
        Me admin = people.admin("Adèle");
        String kind = kind();
        for (int i = 0; i < 60; i++) {
            add(kind, admin.person(), "", NOON);
        }
        var statements = counter.during(() -> body(admin, PAGE)).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                .toList();
        assertThat(statements).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void recountsOnAsking() {
        Me admin = people.admin("Adèle");
        add(kind(), null, "", NOON);
        var page = browser.as(admin).post(PAGE + "/verifier", Map.of());
        assertThat(page).hasStatusOk().bodyText().contains("Le journal est intact", "Dernière empreinte");
    }

    @Test
    void givesAFileThatAnybodyCanRecount() throws IOException {
        Me admin = people.admin("Adèle");
        String hostile = "=HYPERLINK(\"http://x\";\"y\")\r\n'deuxième; ligne\"";
        for (String reason : new String[] {hostile, "'", "''=", "\"", "-1", "é\uD83C\uDF33", "", "\t", "a\nb"}) {
            add(kind(), admin.person(), reason, NOON.plus(123_456, ChronoUnit.MICROS));
        }
        var answer = browser.as(admin).get(PAGE + ".csv");
        String file = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        assertThat(file).startsWith("\uFEFFtenant;number;id;").contains(";\"'=HYPERLINK(\"\"http");
        Recount recount = JournalFile.recount(reader(file));
        assertThat(recount.whole()).isTrue();
        assertThat(recount).isEqualTo(journal.recount());
        Recount changed = JournalFile.recount(reader(file.replace("deuxième", "troisième")));
        assertThat(changed.whole()).isFalse();
        assertThat(changed.lines()).isLessThan(recount.lines());
    }

    private static BufferedReader reader(String file) {
        return new BufferedReader(new StringReader(file));
    }

    @Test
    void isRecountedForAllTownsFromOutside() throws SQLException {
        add(kind(), null, "", NOON);
        Tenant tampered = tenants.open(List.of(new NewTenant(
                        "journal-rompu",
                        Tenant.Kind.COMMUNE,
                        "Rompu",
                        "rompu.test",
                        Set.of(),
                        List.of("88201"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of(),
                        Map.of())))
                .getFirst();
        Tenancy.run(tampered, () -> {
            for (int i = 0; i < 4; i++) {
                add(kind(), null, "avant", NOON);
            }
        });
        try (Connection connection = TestDatabase.superuser("civic");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update audit_entry set state_after = 'FLAGGED' where number = 2 and tenant_id = " + tampered.id());
        }
        TownRecounts recounts = new TownRecounts(crossTenant.dataSource("recount the journals"));
        assertThat(recounts.towns(Optional.empty()))
                .extracting(TownRecounts.Town::slug)
                .contains("colombes", "journal-rompu");
        assertThat(recounts.of(town(recounts, "journal-rompu")).broken()).hasValue(2);
        Recount whole = recounts.of(town(recounts, "colombes"));
        assertThat(whole.whole()).isTrue();
        assertThat(whole.lines()).isPositive();
        assertThat(recounts.towns(Optional.of("nulle-part"))).isEmpty();
    }

    private static TownRecounts.Town town(TownRecounts recounts, String slug) {
        return recounts.towns(Optional.of(slug)).getFirst();
    }
}
