package fr.agissons.core.life.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an archive may hold, so that a small file cannot fill a disk.
 *
 * @param largest how large all its files may be, unpacked
 * @param ratio how many times larger than packed
 */
@ConfigurationProperties("agissons.archive")
public record ArchiveLimits(
        @DefaultValue("50GB") DataSize largest,
        @DefaultValue("200") int ratio) {
    /** What is allowed where nothing else is said. */
    public static final ArchiveLimits USUAL = new ArchiveLimits(DataSize.ofGigabytes(50), 200);

    /** Small archives pack well: a ratio says nothing of them. */
    private static final long SMALL = DataSize.ofMegabytes(16).toBytes();

    boolean allow(long unpacked, long packed) {
        return unpacked <= largest.toBytes() && (unpacked <= SMALL || unpacked / ratio <= packed);
    }
}
