package fr.agissons.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.TestDatabase;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal: every decision in it once, in one chain, and nobody changes it unseen. */
@CivicModuleTest
class JournalTests {
    private enum Light {
        RED,
        GREEN
    }

    @Autowired
    private Journal journal;

    @Autowired
    private TendOrganisation tend;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static StateChanged change(UUID subject, String reason) {
        return StateChanged.of(
                "test.light", subject, Light.RED, Light.GREEN, reason, Instant.parse("2026-11-22T08:00:00.123456789Z"));
    }

    @Test
    void keepsWhoDecidedWhatAndWhy() {
        Me owner = people.resident("Odile");
        Me moderator = people.moderator("Modeste");
        var draft =
                new OrganisationDraft("Journal de bord", OrganisationKind.INFORMAL_GROUP, "", "", "", "A", "", "", "");
        var saved = (Saving.Saved) tend.create(draft, owner.person());
        browser.as(owner).post("/organisations/journal-de-bord/soumettre", Map.of());
        browser.as(moderator)
                .post("/moderation/organisations/journal-de-bord/refuser", Map.of("reason", "Dites-en plus."));
        browser.as(owner).post("/organisations/journal-de-bord/soumettre", Map.of());
        browser.as(moderator).post("/moderation/organisations/journal-de-bord/valider", Map.of());
        await().until(() -> Tenancy.call(
                towns.colombes(),
                () -> journal.of("core.organisation", saved.id()).size() == 4));
        assertThat(journal.of("core.organisation", saved.id()))
                .extracting(AuditEntry::to)
                .containsExactlyInAnyOrder("PENDING", "DRAFT", "PENDING", "VALIDATED");
        assertThat(journal.of("core.organisation", saved.id()))
                .filteredOn(entry -> "DRAFT".equals(entry.to()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo(moderator.person());
                    assertThat(entry.from()).isEqualTo("PENDING");
                    assertThat(entry.reason()).isEqualTo("Dites-en plus.");
                });
    }

    @Test
    void writesAFactToldTwiceOnce() {
        UUID subject = UUID.randomUUID();
        StateChanged event = change(subject, "");
        journal.add(event);
        journal.add(event);
        assertThat(journal.of("test.light", subject)).hasSize(1);
    }

    @Test
    void makesOneChainOfWhatIsWrittenAtOnce() throws Exception {
        UUID subject = UUID.randomUUID();
        Together.run(IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    journal.add(change(subject, "n° " + n));
                    return true;
                })
                .toList());
        List<AuditEntry> entries = journal.of("test.light", subject);
        assertThat(entries).hasSize(20).extracting(AuditEntry::number).doesNotHaveDuplicates();
        assertThat(journal.firstBroken()).isEmpty();
    }

    @Test
    void showsTheFirstLineThatSomebodyTamperedWith() throws SQLException {
        Tenancy.run(towns.bare(), () -> {
            for (int i = 0; i < 5; i++) {
                journal.add(change(UUID.randomUUID(), "avant"));
            }
            assertThat(journal.firstBroken()).isEmpty();
        });
        tamper("update audit_entry set reason = 'après' where number = 3 and tenant_id = ");
        Tenancy.run(towns.bare(), () -> assertThat(journal.firstBroken()).hasValue(3));
        tamper("delete from audit_entry where number = 2 and tenant_id = ");
        Tenancy.run(towns.bare(), () -> assertThat(journal.firstBroken()).hasValue(2));
    }

    /** As somebody who holds the database itself and switches its guard off. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser("civic");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql + towns.bare().id());
        }
    }

    @Test
    void isNotTheServersToChange() {
        journal.add(change(UUID.randomUUID(), ""));
        for (String sql : List.of("update audit_entry set reason = 'x'", "delete from audit_entry")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> crossTenant.call(
                            "try to rewrite history",
                            database -> database.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void isItsTownsAlone() {
        UUID subject = UUID.randomUUID();
        journal.add(change(subject, ""));
        Tenancy.run(
                towns.lille(),
                () -> assertThat(journal.of("test.light", subject)).isEmpty());
    }
}
