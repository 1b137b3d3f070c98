package fr.agissons.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.testing.TestDatabase;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boxes verified from outside; their hash is made here from the written description alone, as a stranger would. */
class BallotsCommandTests {
    private static final String DATABASE = "ballots_command";
    private static final String BOX = "01999999-0000-7000-8000-000000000001";
    private static final String EDITION = "01999999-0000-7000-8000-000000000002";
    private static final String PARK = "01999999-0000-7000-8000-00000000000a";
    private static final String POOL = "01999999-0000-7000-8000-00000000000b";
    private static final String ONE = "11111111-0000-4000-8000-000000000000";
    private static final String TWO = "22222222-0000-4000-8000-000000000000";
    private static final String BLANK = "33333333-0000-4000-8000-000000000000";

    private static Map<String, String> addresses = Map.of();
    private static String digest = "";

    @BeforeAll
    static void aBoxOfThreeBallotsAndATownWithout() throws Exception {
        addresses = TestDatabase.create(DATABASE);
        String lines = ONE + " WEB Nord " + PARK + "=0," + POOL + "=0\n" + TWO + " PAPER  " + POOL + "=3\n" + BLANK
                + " FILE  ";
        digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8)));
        execute("""
                create table tenant (id int, slug text);
                insert into tenant values (7, 'colombes'), (8, 'lille');
                create table budget_edition (tenant_id int, id uuid, slug text);
                create table budget_ballot_box (tenant_id int, id uuid, edition_id uuid, sealed_at timestamptz,
                    ballots int, digest text, paper_ballots int, paper_digest text);
                create table budget_sealed_ballot (tenant_id int, id uuid, edition_id uuid, channel text, district text);
                create table budget_sealed_choice (tenant_id int, ballot_id uuid, project_id uuid, edition_id uuid,
                    weight int);
                create table audit_entry (tenant_id int, number bigint, kind text, subject uuid, state_after text,
                    reason text);
                grant select on all tables in schema public to agissons_platform
                """);
        execute("insert into budget_edition values (7, '%s', 'budget-2026')".formatted(EDITION));
        execute("insert into budget_ballot_box values (7, '%s', '%s', now(), 3, '%s', null, null)"
                .formatted(BOX, EDITION, digest));
        execute("insert into audit_entry values (7, 1, 'budget.ballot-box', '%s', 'SEALED', '3 / sha256 %s')"
                .formatted(BOX, digest));
        execute("""
                insert into budget_sealed_ballot values (7, '%2$s', '%1$s', 'WEB', 'Nord'),
                    (7, '%3$s', '%1$s', 'PAPER', null), (7, '%4$s', '%1$s', 'FILE', null)
                """.formatted(EDITION, ONE, TWO, BLANK));
        execute("""
                insert into budget_sealed_choice values (7, '%2$s', '%5$s', '%1$s', null),
                    (7, '%2$s', '%4$s', '%1$s', null), (7, '%3$s', '%5$s', '%1$s', 3)
                """.formatted(EDITION, ONE, TWO, PARK, POOL));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void saysOfEachBoxThatItIsIntact() {
        Said said = run("verify");
        assertThat(said.text())
                .contains("colombes, budget-2026 : intacte, 3 bulletins, empreinte " + digest)
                .contains("lille : aucune urne scellée");
        assertThat(said.status()).isZero();
    }

    @Test
    void findsWhatWasChangedTakenOutAndAdded() throws SQLException {
        differs(
                "update budget_sealed_choice set project_id = '%s' where ballot_id = '%s'".formatted(PARK, TWO),
                "update budget_sealed_choice set project_id = '%s' where ballot_id = '%s'".formatted(POOL, TWO),
                "et le sceau porte " + digest);
        differs(
                "delete from budget_sealed_ballot where id = '%s'".formatted(BLANK),
                "insert into budget_sealed_ballot values (7, '%s', '%s', 'FILE', null)".formatted(BLANK, EDITION),
                "2 bulletins, et elle a été scellée avec 3");
        differs(
                "insert into budget_sealed_ballot values (7, gen_random_uuid(), '%s', 'DESK', null)".formatted(EDITION),
                "delete from budget_sealed_ballot where channel = 'DESK'",
                "4 bulletins, et elle a été scellée avec 3");
        differs(
                "insert into budget_sealed_choice values (7, gen_random_uuid(), '%s', '%s', 9)"
                        .formatted(PARK, EDITION),
                "delete from budget_sealed_choice where weight = 9",
                "choix sans bulletin de cette urne : 1");
    }

    @Test
    void findsASealThatWasMadeAgain() throws SQLException {
        differs(
                "update budget_ballot_box set digest = repeat('0', 64)",
                "update budget_ballot_box set digest = '" + digest + "'",
                "le journal ne garde pas l’empreinte du sceau");
        differs(
                "update audit_entry set kind = 'other'",
                "update audit_entry set kind = 'budget.ballot-box'",
                "le journal ne garde pas l’empreinte du sceau");
    }

    private static void differs(String tamper, String undo, String words) throws SQLException {
        execute(tamper);
        try {
            Said said = run("verify");
            assertThat(said.text()).contains("colombes, budget-2026 : DIFFÈRE", words);
            assertThat(said.status()).isEqualTo(1);
            assertThat(run("verify", "--tenant", "lille").status()).isZero();
            assertThat(run("verify", "--tenant", "colombes").status()).isEqualTo(1);
        } finally {
            execute(undo);
        }
        assertThat(run("verify").status()).isZero();
    }

    @Test
    void understandsNothingElse() {
        assertThat(run("verify", "--tenant", "nulle-part").status()).isEqualTo(1);
        assertThat(BallotsCommand.understands(List.of())).isFalse();
        assertThat(BallotsCommand.understands(List.of("count"))).isFalse();
        assertThat(BallotsCommand.understands(List.of("verify", "--tenant"))).isFalse();
        assertThat(Commands.run("ballots", new String[] {"count"})).isEqualTo(2);
    }

    private static Said run(String... asked) {
        return Said.by(out -> new BallotsCommand(() -> Said.platform(addresses), out).run(List.of(asked)));
    }
}
