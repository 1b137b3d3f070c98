package fr.agissons.core.life.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was erased, when, and who asked for it. No person is in it: who asked is a number that only the operators' identity
 * provider can resolve, and what was said about it went with the journal.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param id its own number
 * @param site the site that is gone; a collectivity's name is nobody's
 * @param askedAt when the end was asked for
 * @param askedBy by which operator; nobody when it came from the command line
 * @param dueAt until when it could be taken back
 * @param begunAt when there was no way back
 * @param finishedAt when nothing was left
 * @param rows how many rows of each table are gone
 * @param files how many files that the town brought are gone
 * @param accounts how many accounts belonged to this town alone and are gone, by what became of them
 * @param client the site's client at the identity provider, gone too; nothing where there is no provider
 * @param journal where the journal ended: an archive's own journal can be held against it
 * @param kept what the platform keeps, and why
 * @param notReached what an engine cannot erase, for whoever operates it
 */
public record ErasureCertificate(
        String format,
        int version,
        UUID id,
        Site site,
        Instant askedAt,
        Optional<UUID> askedBy,
        Instant dueAt,
        Instant begunAt,
        Instant finishedAt,
        Map<String, Long> rows,
        long files,
        Map<String, Long> accounts,
        Optional<String> client,
        Journal journal,
        List<String> kept,
        List<String> notReached) {
    static final String FORMAT = "agissons-erasure";
    static final int VERSION = 1;
    static final List<String> KEPT = List.of("this certificate: it proves the erasure and names no person");
    static final List<String> NOT_REACHED = List.of(
            "archives of this site that were taken away",
            "backups and logs of the database, until they expire, and freed space on its disk, until it is used again",
            "logs of the servers, until they are rotated: they name the site and request numbers, no person");

    public ErasureCertificate {
        rows = Map.copyOf(rows);
        accounts = Map.copyOf(accounts);
        kept = List.copyOf(kept);
        notReached = List.copyOf(notReached);
    }

    /** The site as it was called. */
    public record Site(int number, String slug, String name, List<String> hosts) {}

    /** The journal's length and its last seal. */
    public record Journal(long lines, String lastSeal) {}

    /** How many rows are gone in all. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
