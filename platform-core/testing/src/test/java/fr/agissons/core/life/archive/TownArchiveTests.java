package fr.agissons.core.life.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.audit.TownRecounts;
import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.tenancy.ChangelogSource;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.EmptyEngine;
import fr.agissons.testing.FullTown;
import fr.agissons.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.unit.DataSize;

/** A town in a file: all of it, nothing else, as it stood at one moment, and the same again elsewhere. */
@CivicModuleTest
class TownArchiveTests {
    private final DataSource towns;
    private final CrossTenant crossTenant;
    private final Tenants tenants;
    private final List<ChangelogSource> changelogs;

    @TempDir
    Path folder = Path.of("");

    TownArchiveTests(
            DataSource towns, CrossTenant crossTenant, Tenants tenants, ObjectProvider<ChangelogSource> changelogs) {
        this.towns = towns;
        this.crossTenant = crossTenant;
        this.tenants = tenants;
        this.changelogs = changelogs.orderedStream().toList();
    }

    private Tenant town(String slug) {
        return FullTown.open(tenants, crossTenant, slug, slug, UUID.randomUUID());
    }

    private TownArchive archive() {
        return new TownArchive(towns, crossTenant.dataSource("test"), files("here"), "agissons test");
    }

    private TownFiles files(String place) {
        return TownFiles.in(folder.resolve(place), DataSize.ofMegabytes(1), Clock.systemUTC());
    }

    private ArchiveManifest write(Tenant town, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return archive().write(town, out);
        }
    }

    private static Map<String, Long> rows(ArchiveManifest manifest) {
        return manifest.tables().stream().collect(Collectors.toMap(ArchivedTable::table, ArchivedTable::rows));
    }

    @Test
    void everyTableWithATenantIsInItOrLeftOutForAReason() throws IOException {
        Tenant town = town("entiere");
        ArchiveManifest manifest = write(town, folder.resolve("a.zip"));
        Map<String, Long> expected = FullTown.rows(town);
        TownArchive.LEFT_OUT.keySet().forEach(expected::remove);
        expected.put("tenant", 1L);
        assertThat(new TreeSet<>(
                        rows(manifest).entrySet().stream().map(Object::toString).toList()))
                .isEqualTo(new TreeSet<>(
                        expected.entrySet().stream().map(Object::toString).toList()));
        assertThat(manifest.leftOut()).isEqualTo(TownArchive.LEFT_OUT);
        assertThat(expected.values())
                .as("the town of this test is not empty")
                .filteredOn(rows -> rows > 0)
                .hasSizeGreaterThan(10);
    }

    @Test
    void holdsNothingOfAnotherTown() throws IOException {
        Tenant town = town("seule");
        FullTown.open(tenants, crossTenant, "voisine-bavarde", "indiscretion", UUID.randomUUID());
        Path file = folder.resolve("a.zip");
        write(town, file);
        String all = new Repacked(file)
                .files().values().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        assertThat(all).contains("seule@exemple.fr").doesNotContain("indiscretion", "voisine-bavarde");
    }

    @Test
    void showsOneMomentWhateverIsWrittenMeanwhile() throws IOException {
        Tenant town = town("instantanee");
        Map<String, Long> before = FullTown.rows(town);
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream slow = new FilterOutputStream(out) {
                    private boolean written;

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        if (!written) {
                            written = true;
                            comeTo(town);
                        }
                        out.write(bytes, from, length);
                    }
                }) {
            ArchiveManifest manifest = archive().write(town, slow);
            assertThat(rows(manifest)).containsEntry("membership", before.getOrDefault("membership", 0L));
            assertThat(rows(manifest)).containsEntry("search_word", before.getOrDefault("search_word", 0L));
        }
        assertThat(FullTown.rows(town)).containsEntry("membership", before.getOrDefault("membership", 0L) + 1);
        assertThat(CheckedArchive.open(file, ArchiveLimits.USUAL).manifest().rows())
                .isPositive();
    }

    private static void comeTo(Tenant town) {
        try (Connection connection = TestDatabase.superuser("civic");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into membership (tenant_id, id, person_id, display_name, language, joined_at)
                    values (%s, gen_random_uuid(), gen_random_uuid(), 'Tard', 'fr', now())""".formatted(town.id()));
            statement.execute(
                    "insert into search_word (tenant_id, word, stem) values (%s, 'tard', 'tard')".formatted(town.id()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasCutOffIsNoArchive() throws IOException {
        Tenant town = town("coupee");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        archive().write(town, whole);
        for (int part = 1; part <= 8; part++) {
            int room = whole.size() * part / 9;
            Path file = folder.resolve("cut-" + part + ".zip");
            try (OutputStream out = Files.newOutputStream(file);
                    OutputStream full = new FullDisk(out, room)) {
                assertThatThrownBy(() -> archive().write(town, full)).isInstanceOf(IOException.class);
            }
            assertThat(Files.size(file)).isPositive();
            assertThatThrownBy(
                            () -> CheckedArchive.open(file, ArchiveLimits.USUAL).close())
                    .isInstanceOf(ArchiveRefused.class);
        }
    }

    @Test
    void comesBackTheSameFromAnotherEngine() throws IOException {
        Tenant town = town("voyageuse");
        FileName picture = Tenancy.call(town, () -> files("here").put(new byte[] {1, 2, 3}, FileKind.PNG));
        Path first = folder.resolve("first.zip");
        ArchiveManifest before = write(town, first);
        EmptyEngine other = EmptyEngine.create("other_engine", changelogs);
        ImportTown imports = new ImportTown(other.platform(), files("there"), ArchiveLimits.USUAL, Clock.systemUTC());
        Tenant arrived = imports.write(
                first,
                Optional.empty(),
                arrival -> Tenants.seenBy(arrival.jdbc(), arrival.town()).orElseThrow());
        assertThat(arrived).isEqualTo(tenants.named("voyageuse").orElseThrow());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ArchiveManifest after = new TownArchive(other.towns(), other.platform(), files("there"), "agissons other")
                .write(arrived, again);
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.files()).isEqualTo(before.files()).containsExactly(new ArchivedFile(picture.toString(), 3));
        assertThat(Tenancy.call(arrived, () -> files("there").open(picture))).contains(new byte[] {1, 2, 3});
        TownRecounts recounts = new TownRecounts(other.platform());
        assertThat(recounts.towns(Optional.of("voyageuse"))).singleElement().satisfies(found -> {
            assertThat(recounts.of(found).whole()).isTrue();
            assertThat(recounts.of(found).lines()).isEqualTo(5);
        });
        Tenant next = Tenants.on(other.platform())
                .open(List.of(new fr.agissons.core.tenancy.NewTenant(
                        "suivante",
                        Tenant.Kind.COMMUNE,
                        "Suivante",
                        "suivante.test",
                        java.util.Set.of(),
                        List.of(),
                        arrived.zone(),
                        List.of(),
                        Map.of(),
                        Map.of())))
                .getFirst();
        assertThat(next.id().value()).isGreaterThan(arrived.id().value());
    }

    /** Takes so many bytes, and fails at the next. */
    private static final class FullDisk extends FilterOutputStream {
        private int room;

        FullDisk(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fits = Math.min(room, length);
            out.write(bytes, from, fits);
            room -= fits;
            if (fits < length) {
                throw new IOException("no space left");
            }
        }
    }
}
