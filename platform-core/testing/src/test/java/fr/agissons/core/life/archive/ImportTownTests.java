package fr.agissons.core.life.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.audit.TownRecounts;
import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.archive.ArchiveRefused.Reason;
import fr.agissons.core.tenancy.ChangelogSource;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.EmptyEngine;
import fr.agissons.testing.FullTown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** What is taken in, and what is not, whoever made it. */
@CivicModuleTest
class ImportTownTests {
    private static @Nullable EmptyEngine other;
    private static @Nullable Path good;

    private final DataSource towns;
    private final CrossTenant crossTenant;
    private final Tenants tenants;
    private final List<ChangelogSource> changelogs;

    @TempDir
    Path folder = Path.of("");

    @TempDir
    static Path kept = Path.of("");

    ImportTownTests(
            DataSource towns, CrossTenant crossTenant, Tenants tenants, ObjectProvider<ChangelogSource> changelogs) {
        this.towns = towns;
        this.crossTenant = crossTenant;
        this.tenants = tenants;
        this.changelogs = changelogs.orderedStream().toList();
    }

    private EmptyEngine other() {
        if (other == null) {
            other = EmptyEngine.create("import_engine", changelogs);
        }
        return other;
    }

    private ImportTown imports() {
        return new ImportTown(other().platform(), files("there"), ArchiveLimits.USUAL, Clock.systemUTC());
    }

    private TownFiles files(String place) {
        return TownFiles.in(folder.resolve(place), DataSize.ofKilobytes(1), Clock.systemUTC());
    }

    private Path archive(String slug, Path file) throws IOException {
        Tenant town = FullTown.open(tenants, crossTenant, slug, slug, UUID.randomUUID());
        Tenancy.call(town, () -> files("here").put(new byte[] {1, 2, 3}, FileKind.PNG));
        try (OutputStream out = Files.newOutputStream(file)) {
            new TownArchive(towns, crossTenant.dataSource("test"), files("here"), "test").write(town, out);
        }
        return file;
    }

    private Repacked good() throws IOException {
        if (good == null) {
            good = archive("piegee", kept.resolve("good.zip"));
        }
        return new Repacked(good);
    }

    private void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> imports().from(file, Optional.empty()))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason())
                                .as(refused.detail())
                                .isEqualTo(reason));
        assertThat(folder.resolve("there"))
                .as("the folder of files")
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        empty -> assertThat(empty).isEmptyDirectory());
        JdbcClient database = JdbcClient.create(other().platform());
        assertThat(database.sql("select count(*) from tenant where slug = 'piegee'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from membership where display_name = 'piegee'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                harm(
                        "a changed value",
                        Reason.DAMAGED,
                        zip -> zip.files().compute(path("membership"), (name, bytes) -> {
                            bytes[bytes.length - 2] ^= 1;
                            return bytes;
                        })),
                harm("a missing file", Reason.DAMAGED, zip -> zip.files().remove(path("membership"))),
                harm("a picture that is another", Reason.DAMAGED, zip -> zip.file(picture(zip))[0] ^= 1),
                harm(
                        "a picture with a way out",
                        Reason.NOT_AN_ARCHIVE,
                        zip -> zip.manifest(it -> it.putArray("files")
                                .addObject()
                                .put("name", "../../x.png")
                                .put("bytes", 3))),
                harm("a way out", Reason.STRAY_FILE, zip -> zip.files().put("../../etc/cron.d/x", new byte[] {1})),
                harm("an absolute name", Reason.STRAY_FILE, zip -> zip.files().put("/etc/passwd", new byte[] {1})),
                harm("one table more", Reason.STRAY_FILE, zip -> zip.files().put(path("pg_authid"), new byte[] {1})),
                harm("no manifest", Reason.NO_MANIFEST, zip -> zip.files().remove(ArchiveManifest.PATH)),
                harm("no JSON", Reason.NOT_AN_ARCHIVE, zip -> zip.files().put(ArchiveManifest.PATH, new byte[] {'{'})),
                harm(
                        "an endless manifest",
                        Reason.TOO_LARGE,
                        zip -> zip.files().put(ArchiveManifest.PATH, new byte[5 * 1024 * 1024])),
                harm("another format", Reason.NOT_AN_ARCHIVE, zip -> zip.manifest(it -> it.put("format", "other"))),
                harm("a later version", Reason.LATER_VERSION, zip -> zip.manifest(it -> it.put("version", 2))),
                harm("no site", Reason.NOT_AN_ARCHIVE, zip -> zip.manifest(it -> it.remove("site"))),
                harm("no tables", Reason.STRAY_FILE, zip -> zip.manifest(it -> it.putArray("tables"))),
                harm("a bomb", Reason.TOO_LARGE, zip -> zip.table("membership", text -> "x".repeat(64 << 20))),
                harm(
                        "a bomb that calls itself small",
                        Reason.DAMAGED,
                        zip -> zip.table("membership", text -> "x".repeat(64 << 20))
                                .described("membership", node -> node.put("bytes", 10))),
                harm(
                        "a size beyond all numbers",
                        Reason.TOO_LARGE,
                        zip -> zip.described("membership", node -> node.put("bytes", Long.MAX_VALUE))
                                .described("tenant", node -> node.put("bytes", Long.MAX_VALUE))),
                harm(
                        "a statement for a table",
                        Reason.NOT_AN_ARCHIVE,
                        zip -> zip.described("membership", node -> node.put("table", "tenant; drop table membership"))),
                harm(
                        "a table of the database's own",
                        Reason.UNKNOWN_TABLE,
                        zip -> rename(zip, "membership", "pg_authid")),
                harm(
                        "a table of the platform",
                        Reason.UNKNOWN_TABLE,
                        zip -> rename(zip, "membership", "commune_point")),
                harm("sessions", Reason.UNKNOWN_TABLE, zip -> rename(zip, "membership", "spring_session")),
                harm(
                        "an unknown column",
                        Reason.UNKNOWN_TABLE,
                        zip -> zip.described(
                                "membership",
                                node -> node.putArray("columns")
                                        .add("tenant_id")
                                        .add("password"))),
                harm(
                        "a statement for a column",
                        Reason.NOT_AN_ARCHIVE,
                        zip -> zip.described(
                                "membership",
                                node -> node.putArray("columns")
                                        .add("tenant_id")
                                        .add("id) select 1; --"))),
                harm(
                        "columns in another order than said",
                        Reason.UNFIT_ROWS,
                        zip -> zip.table("expected_admin", text -> text.replace("tenant_id,email", "email,tenant_id"))),
                harm(
                        "a row of another town",
                        Reason.FOREIGN_ROWS,
                        zip -> zip.table("expected_admin", text -> text.replaceFirst("\n\\d+,", "\n1,"))),
                harm(
                        "a row of nobody",
                        Reason.FOREIGN_ROWS,
                        zip -> zip.table("expected_admin", text -> text.replaceFirst("\n\\d+,", "\n,"))),
                harm(
                        "two towns",
                        Reason.FOREIGN_ROWS,
                        zip -> zip.manifest(it ->
                                ((tools.jackson.databind.node.ObjectNode) it.get("site")).put("number", 999_999))),
                harm(
                        "fewer rows than said",
                        Reason.DAMAGED,
                        zip -> zip.described("membership", node -> node.put("rows", 77))),
                harm(
                        "a value no rule allows",
                        Reason.UNFIT_ROWS,
                        zip -> zip.table("membership", text -> text.replace("RESIDENT", "OPERATOR"))),
                harm(
                        "a member who is none",
                        Reason.UNFIT_ROWS,
                        zip -> zip.table(
                                "organisation_member",
                                text -> text.replaceAll(
                                        "(?m),[0-9a-f-]{36},OWNER", "," + UUID.randomUUID() + ",OWNER"))),
                harm(
                        "an ownerless organisation",
                        Reason.UNFIT_ROWS,
                        zip -> zip.table(
                                        "organisation_member",
                                        text -> text.lines().findFirst().orElseThrow() + "\n")
                                .described("organisation_member", node -> node.put("rows", 0))),
                harm(
                        "a rewritten journal",
                        Reason.BROKEN_JOURNAL,
                        zip -> zip.table("audit_entry", text -> text.replaceFirst("RESIDENT", "OBSERVER"))));
    }

    private static String picture(Repacked zip) {
        return zip.files().keySet().stream()
                .filter(name -> name.startsWith("files/"))
                .findAny()
                .orElseThrow();
    }

    private static String path(String table) {
        return ArchivedTable.path(table);
    }

    private static void rename(Repacked zip, String from, String to) {
        zip.files().put(path(to), zip.file(path(from)));
        zip.files().remove(path(from));
        zip.described(from, node -> node.put("table", to));
    }

    private static Arguments harm(String what, Reason reason, Consumer<Repacked> harm) {
        return Arguments.of(what, reason, harm);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void isRefusedAndLeavesNoTrace(String what, Reason reason, Consumer<Repacked> harm) throws IOException {
        Repacked zip = good();
        harm.accept(zip);
        refused(zip.to(folder.resolve("bad.zip")), reason);
    }

    @Test
    void aTextIsNoArchive() throws IOException {
        refused(Files.writeString(folder.resolve("a.zip"), "PK? no"), Reason.NOT_AN_ARCHIVE);
    }

    @Test
    void arrivesSuspendedWithItsJournalWholeAndOnlyOnce() throws IOException {
        Path file = archive("arrivante", folder.resolve("a.zip"));
        Tenant arrived = imports().from(file, Optional.empty());
        assertThat(arrived.state()).isEqualTo(Tenant.State.SUSPENDED);
        assertThat(arrived.secondaryHosts()).isEqualTo(Set.of("www.arrivante.test"));
        TownRecounts recounts = new TownRecounts(other().platform());
        assertThat(recounts.of(recounts.towns(Optional.of("arrivante")).getFirst())
                        .whole())
                .isTrue();
        assertThat(recounts.of(recounts.towns(Optional.of("arrivante")).getFirst())
                        .lines())
                .isEqualTo(6);
        assertThatThrownBy(() -> imports().from(file, Optional.of("autre.arrivante.test")))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SITE_EXISTS));
    }

    @Test
    void mayAnswerOnAnotherHostHere() throws IOException {
        Path file = archive("demenagee", folder.resolve("a.zip"));
        assertThatThrownBy(() -> imports().from(file, Optional.of("pas un hôte")))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_HOST_NAME));
        Tenant arrived = imports().from(file, Optional.of("agissons.demenagee.test"));
        assertThat(arrived.host()).isEqualTo("agissons.demenagee.test");
        assertThat(arrived.secondaryHosts()).isEmpty();
        Path second = archive("squatteuse", folder.resolve("b.zip"));
        assertThatThrownBy(() -> imports().from(second, Optional.of("agissons.demenagee.test")))
                .isInstanceOfSatisfying(ArchiveRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SITE_EXISTS);
                    assertThat(refused.detail()).isEqualTo("agissons.demenagee.test");
                });
    }
}
