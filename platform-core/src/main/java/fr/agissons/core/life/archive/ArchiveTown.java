package fr.agissons.core.life.archive;

import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a town over as one file. That it was taken is a line in its journal, which is in the file. */
public final class ArchiveTown {
    private static final String BUILD = "/META-INF/maven/fr.agissons/platform-core/pom.properties";

    private final TownArchive archive;
    private final JdbcClient platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * @param towns the database as the server's role
     * @param platform the same as the platform's role
     */
    public ArchiveTown(DataSource towns, DataSource platform, TownFiles files, Clock clock) {
        this.archive = new TownArchive(towns, platform, files, engine());
        this.platform = JdbcClient.create(platform);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(platform));
        this.clock = clock;
    }

    /** Whether somebody has a copy of everything. */
    enum Copy {
        NONE,
        TAKEN
    }

    /**
     * Writes the archive while it reads the town, and leaves the stream open. When this throws, what was written is no
     * archive and nobody can take it for one.
     *
     * @param reason why somebody takes it, for the journal; may be empty
     * @throws ArchiveHeldBack when something of the town must not leave the database now
     */
    public ArchiveManifest write(Tenant town, String reason, OutputStream out) throws IOException {
        archive.check(town);
        Tenancy.run(
                town,
                () -> transaction.executeWithoutResult(status -> Journal.add(
                        platform,
                        StateChanged.of("core.archive", Ids.next(), Copy.NONE, Copy.TAKEN, reason, clock.instant()))));
        return archive.write(town, out);
    }

    private static String engine() {
        Properties build = new Properties();
        try (InputStream in = ArchiveTown.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return "agissons " + Objects.requireNonNullElse(build.getProperty("version"), "unpackaged");
    }
}
