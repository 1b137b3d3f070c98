package fr.agissons.core.life.archive;

import fr.agissons.core.file.FilesFull;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.archive.ArchiveRefused.Reason;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of a town on its way in: they are there before its rows are, and go again when those do not come. */
final class IncomingFiles {
    private final TownFiles files;
    private Optional<Tenant> town = Optional.empty();

    IncomingFiles(TownFiles files) {
        this.files = files;
    }

    void take(CheckedArchive archive, ImportTown.Arrival arrival) {
        Tenant arrived = Tenants.seenBy(arrival.jdbc(), arrival.town()).orElseThrow();
        town = Optional.of(arrived);
        for (ArchivedFile file : archive.manifest().files()) {
            try (InputStream in = archive.open(file)) {
                byte[] content = in.readNBytes(Math.toIntExact(file.bytes()));
                Tenancy.run(arrived, () -> files.put(content, file.parsed().kind()));
            } catch (FilesFull full) {
                throw new ArchiveRefused(Reason.TOO_LARGE, file.path());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The number is nobody else's: no site had it when the rows were written. */
    void takeBack() {
        town.ifPresent(arrived -> Tenancy.run(arrived, files::forgetAll));
    }
}
