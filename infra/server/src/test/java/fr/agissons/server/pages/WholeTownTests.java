package fr.agissons.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.LifeChange;
import fr.agissons.core.life.TownLife;
import fr.agissons.core.life.archive.ArchiveLimits;
import fr.agissons.core.life.archive.ArchiveManifest;
import fr.agissons.core.life.archive.ArchiveTown;
import fr.agissons.core.life.archive.ImportTown;
import fr.agissons.core.life.erasure.EraseTown;
import fr.agissons.core.tenancy.ChangelogSource;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.EmptyEngine;
import fr.agissons.testing.FullTown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.unit.DataSize;

/** A town with everything the modules make of one: taken to another engine, whole, and erased there without a trace. */
@EveryPageTest
class WholeTownTests {
    private static final String ELSEWHERE = "elsewhere";

    private final Cast cast;
    private final ArchiveTown archives;
    private final List<ChangelogSource> changelogs;

    @TempDir
    Path folder = Path.of("");

    WholeTownTests(Cast cast, ArchiveTown archives, ObjectProvider<ChangelogSource> changelogs) {
        this.cast = cast;
        this.archives = archives;
        this.changelogs = changelogs.orderedStream().toList();
    }

    @Test
    void movesToAnotherEngineAndLeavesNoTraceWhenItIsErasedThere() throws IOException {
        Tenant lille = cast.elsewhere().tenant();
        Path file = folder.resolve("lille.zip");
        ArchiveManifest manifest;
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest = archives.write(lille, "", out);
        }
        Map<String, Long> here = FullTown.rows(lille);
        here.keySet().removeIf(table -> table.startsWith("spring_session") || here.getOrDefault(table, 0L) == 0);

        TownFiles files = TownFiles.in(folder.resolve("files"), DataSize.ofMegabytes(9), Clock.systemUTC());
        EmptyEngine engine = EmptyEngine.create(ELSEWHERE, changelogs);
        Tenant arrived = new ImportTown(engine.platform(), files, ArchiveLimits.USUAL, Clock.systemUTC())
                .from(file, Optional.empty());
        Map<String, Long> there = FullTown.rows(ELSEWHERE, arrived);
        there.values().removeIf(rows -> rows == 0);
        here.merge("audit_entry", 1L, Long::sum);
        assertThat(there).isEqualTo(here);
        assertThat(manifest.rows()).isGreaterThan(100);
        assertThat(FullTown.tablesWith(ELSEWHERE, SampleRows.MARKER))
                .contains("volunteering_mission", "organisation", "membership");

        Tenants tenants = Tenants.on(engine.platform());
        assertThat(new TownLife(tenants, engine.platform(), Clock.systemUTC())
                        .close("lille", arrived.host(), "Essai", Duration.ZERO))
                .isInstanceOf(LifeChange.Done.class);
        assertThat(new EraseTown(engine.towns(), engine.platform(), tenants, files, () -> null, Clock.systemUTC())
                        .eraseDue())
                .singleElement()
                .satisfies(certificate -> {
                    // All that came, the note that it closes, and the lines the journal has gained since.
                    Map<String, Long> gone = new HashMap<>(there);
                    gone.put("tenant", 1L);
                    gone.put("tenant_closing", 1L);
                    gone.put("audit_entry", certificate.journal().lines());
                    assertThat(certificate.rows()).isEqualTo(gone);
                    assertThat(certificate.journal().lines()).isGreaterThan(there.getOrDefault("audit_entry", 0L));
                    assertThat(certificate.total()).isGreaterThan(manifest.rows());
                });
        assertThat(FullTown.tablesWith(ELSEWHERE, SampleRows.MARKER)).isEmpty();
        assertThat(FullTown.rows(ELSEWHERE, arrived).values()).containsOnly(0L);
        assertThat(FullTown.tablesWith(SampleRows.MARKER))
                .as("the town it was copied from")
                .isNotEmpty();
    }
}
