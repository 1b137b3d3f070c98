package fr.agissons.core.life.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an archive says of itself; the last file in it, so that an archive cut off has none.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param engine the engine that wrote it
 * @param takenAt the moment it shows
 * @param site whose it is
 * @param tables each with its digest, in the order to write them
 * @param files what the town brought: pictures
 * @param leftOut what is not in it, and why
 */
public record ArchiveManifest(
        String format,
        int version,
        String engine,
        Instant takenAt,
        Site site,
        List<ArchivedTable> tables,
        List<ArchivedFile> files,
        Map<String, String> leftOut) {
    /** Tells such a file from any other. */
    static final String FORMAT = "agissons-archive";

    /** The version written, and the latest read. */
    static final int VERSION = 1;

    /** Where it is in the archive. */
    static final String PATH = "manifest.json";

    public ArchiveManifest {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        leftOut = Map.copyOf(leftOut);
        java.util.Objects.requireNonNull(site);
        java.util.Objects.requireNonNull(takenAt);
    }

    /** The site, as its number and names were. */
    public record Site(int number, String slug, String name, String host) {
        public Site {
            if (number <= 0 || slug.isBlank() || host.isBlank()) {
                throw new IllegalArgumentException("not the description of a site");
            }
        }
    }

    /** All its parts. */
    List<Described> parts() {
        return Stream.<Described>concat(tables.stream(), files.stream()).toList();
    }

    /** How many rows there are in all. */
    public long rows() {
        return tables.stream().mapToLong(ArchivedTable::rows).sum();
    }
}
