package fr.agissons.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recounting from outside; the seals here are made from the written description alone, as a stranger would. */
class AuditCommandTests {
    private static final String DATABASE = "audit_command";
    private static final String NOBODY = "-";
    private static final String THING = "01999999-0000-7000-8000-000000000001";
    private static final String HEADS = "\uFEFFtenant;number;id;at;by;kind;subject;from;to;reason;previous;seal\r\n";

    private static Map<String, String> addresses = Map.of();

    /** One line as the seal counts it, and the seals around it. */
    private record Sealed(List<String> values, String previous, String seal) {
        static Sealed after(String previous, int number, String reason) {
            List<String> values = List.of(
                    "7",
                    Integer.toString(number),
                    "01999999-0000-7000-8000-00000000010" + number,
                    "2026-05-14T10:00:00Z",
                    NOBODY,
                    "core.organisation",
                    THING,
                    "DRAFT",
                    "PENDING",
                    reason);
            StringBuilder canonical = new StringBuilder("18:agissons-journal-1,64:" + previous + ",");
            values.forEach(value ->
                    canonical.append(value.length()).append(':').append(value).append(','));
            try {
                byte[] seal = MessageDigest.getInstance("SHA-256")
                        .digest(canonical.toString().getBytes(UTF_8));
                return new Sealed(values, previous, HexFormat.of().formatHex(seal));
            } catch (GeneralSecurityException absent) {
                throw new IllegalStateException(absent);
            }
        }

        String sql() {
            return "insert into audit_entry values (%s, %s, '%s', '%s', null, '%s', '%s', '%s', '%s', '%s', '\\x%s', '\\x%s')"
                    .formatted(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(5),
                            values.get(6),
                            values.get(7),
                            values.get(8),
                            values.get(9),
                            previous,
                            seal);
        }

        String row() {
            return "\"" + String.join("\";\"", values).replace("\"-\"", "\"\"") + "\";\"" + previous + "\";\"" + seal
                    + "\"\r\n";
        }
    }

    private static List<Sealed> chain() {
        Sealed first = Sealed.after("0".repeat(64), 1, "");
        Sealed second = Sealed.after(first.seal(), 2, "Il manque le numéro.");
        return List.of(first, second, Sealed.after(second.seal(), 3, "Merci."));
    }

    @BeforeAll
    static void aTownWithThreeLinesAndOneWithout() throws SQLException {
        addresses = TestDatabase.create(DATABASE);
        execute("""
                create table tenant (id int, slug text);
                insert into tenant values (7, 'colombes'), (8, 'lille');
                create table audit_entry (tenant_id int, number bigint, id uuid, happened_at timestamptz, actor uuid,
                    kind text, subject uuid, state_before text, state_after text, reason text, previous bytea, seal bytea);
                grant select on tenant, audit_entry to agissons_platform
                """);
        for (Sealed line : chain()) {
            execute(line.sql());
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void saysOfEachTownHowManyLinesItHas() {
        Said said = run("verify");
        assertThat(said.text())
                .contains("colombes", "3 lignes", chain().getLast().seal(), "lille", "0 ligne");
        assertThat(said.status()).isZero();
    }

    @Test
    void failsAndNamesTheLineThatWasTamperedWith() throws SQLException {
        execute("update audit_entry set reason = 'Rien à redire.' where number = 2");
        try {
            Said said = run("verify");
            assertThat(said.text()).contains("colombes", "ROMPU à la ligne 2", "1 ligne avant elle");
            assertThat(said.status()).isEqualTo(1);
            assertThat(run("verify", "--tenant", "lille").status()).isZero();
            assertThat(run("verify", "--tenant", "colombes").status()).isEqualTo(1);
        } finally {
            execute("update audit_entry set reason = 'Il manque le numéro.' where number = 2");
        }
    }

    @Test
    void failsForATownThatIsNotThere() {
        Said said = run("verify", "--tenant", "nulle-part");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("nulle-part");
    }

    @Test
    void recountsAFileWithoutAnyDatabase(@TempDir Path folder) throws IOException {
        String text = HEADS + String.join("", chain().stream().map(Sealed::row).toList());
        Path file = Files.writeString(folder.resolve("journal.csv"), text);
        assertThat(run("verify", file.toString()).text()).contains("journal.csv", "3 lignes");
        assertThat(run("verify", file.toString()).status()).isZero();
        Files.writeString(file, text.replace("Merci.", "Non."));
        assertThat(run("verify", file.toString()).text()).contains("ROMPU à la ligne 3");
        assertThat(run("verify", file.toString()).status()).isEqualTo(1);
        Files.writeString(file, "name,age\n");
        assertThat(run("verify", file.toString()).status()).isEqualTo(1);
        assertThat(run("verify", folder.resolve("absent.csv").toString()).status())
                .isEqualTo(1);
    }

    @Test
    void understandsNothingElse() {
        assertThat(AuditCommand.understands(List.of())).isFalse();
        assertThat(AuditCommand.understands(List.of("repair"))).isFalse();
        assertThat(AuditCommand.understands(List.of("verify", "--tenant"))).isFalse();
        assertThat(Commands.run("audit", new String[] {"repair"})).isEqualTo(2);
    }

    private static Said run(String... asked) {
        return Said.by(out -> new AuditCommand(() -> Said.platform(addresses), out).run(List.of(asked)));
    }
}
