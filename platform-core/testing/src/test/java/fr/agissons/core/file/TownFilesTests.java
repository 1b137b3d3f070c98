package fr.agissons.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of towns: each in its own place, whole or not at all. */
@CivicModuleTest
class TownFilesTests {
    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");

    private final TownFiles files;
    private final Browser browser;
    private final Towns towns;

    @TempDir
    private Path folder;

    TownFilesTests(TownFiles files, Browser browser, Towns towns) {
        this.files = files;
        this.browser = browser;
        this.towns = towns;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private DiskFiles disk(long quota) {
        return new DiskFiles(folder, quota, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path ofColombes() {
        return folder.resolve(Tenancy.current().id().toString());
    }

    @Test
    void areServedToBeKeptForEverAndRunNothing() {
        FileName name = files.put(bytes("<svg/>"), FileKind.SVG);
        assertThat(name.path()).matches("/fichiers/[0-9a-f]{64}\\.svg");
        assertThat(browser.visitor().get(name.path()))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @Test
    void ofAnotherTownDoNotExistHere() {
        FileName theirs = Tenancy.call(towns.lille(), () -> files.put(bytes("lille"), FileKind.PNG));
        assertThat(browser.visitorOf(towns.lille()).get(theirs.path())).hasStatusOk();
        assertThat(browser.visitor().get(theirs.path())).hasStatus(404);
        assertThat(files.open(theirs)).isEmpty();
        files.delete(theirs);
        assertThat(browser.visitorOf(towns.lille()).get(theirs.path())).hasStatusOk();
    }

    @Test
    void areFoundUnderTheirNameOnly() {
        FileName name = files.put(bytes("nom"), FileKind.PNG);
        String hash = name.hash();
        for (String other : List.of(
                hash, hash + ".svg", hash + ".html", hash.toUpperCase(java.util.Locale.ROOT) + ".png", "x.png")) {
            assertThat(browser.visitor().get("/fichiers/" + other)).as(other).hasStatus(404);
        }
    }

    @Test
    void areKeptOnceHoweverOftenTheyAreSent() throws Exception {
        DiskFiles disk = disk(1_000);
        List<Callable<FileName>> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            many.add(() -> disk.put(bytes("même"), FileKind.PNG));
        }
        assertThat(Together.run(many)).containsOnly(FileName.of(bytes("même"), FileKind.PNG));
        try (Stream<Path> kept = Files.list(ofColombes())) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void endWhereTheTownsRoomEnds() {
        DiskFiles disk = disk(10);
        disk.put(bytes("123456"), FileKind.PNG);
        assertThatThrownBy(() -> disk.put(bytes("78901"), FileKind.PNG)).isInstanceOf(FilesFull.class);
        disk.put(bytes("123456"), FileKind.PNG);
        Tenancy.run(towns.lille(), () -> disk.put(bytes("78901"), FileKind.PNG));
    }

    @Test
    void areNeverSeenHalfWritten() throws IOException {
        DiskFiles disk = disk(1_000);
        FileName name = disk.put(bytes("entier"), FileKind.PNG);
        Path old = Files.writeString(ofColombes().resolve("half-old.tmp"), "ent");
        Path young = Files.writeString(ofColombes().resolve("half-young.tmp"), "ent");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(young, FileTime.from(NOW));
        disk.put(bytes("autre"), FileKind.PNG);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(disk.open(name)).hasValue(bytes("entier"));
    }

    @Test
    void sayWhenTheDiskIsNotThere() throws IOException {
        Files.writeString(folder.resolve(Tenancy.current().id().toString()), "a file where the folder should be");
        assertThatThrownBy(() -> disk(1_000).put(bytes("x"), FileKind.PNG)).isInstanceOf(FilesAway.class);
    }

    @Test
    void canBeForgotten() {
        DiskFiles disk = disk(1_000);
        FileName name = disk.put(bytes("oubli"), FileKind.PNG);
        disk.delete(name);
        disk.delete(name);
        assertThat(disk.open(name)).isEmpty();
    }
}
