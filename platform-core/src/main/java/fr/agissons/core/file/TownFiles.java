package fr.agissons.core.file;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * The files of the current town. What is put here must be safe to show already: whoever puts it has read it, understood it
 * and written it anew. A file is never changed, for its name is made of its content.
 */
public interface TownFiles {
    /**
     * Keeps these bytes and returns their name; put twice, they are kept once.
     *
     * @throws FilesFull when the town has no room left
     * @throws FilesAway when they cannot be kept now
     */
    FileName put(byte[] content, FileKind kind);

    /** The bytes of this name, when this town put them here. */
    Optional<byte[]> open(FileName name);

    /** Forgets the bytes of this name; nothing happens where there are none. */
    void delete(FileName name);

    /** The names of all this town's files, in their order. */
    List<FileName> all();

    /** Forgets all of this town's files, and what a server that stopped left of one. */
    void forgetAll();

    /** The files that servers keep in this folder, for a program that is no server. */
    static TownFiles in(Path directory, DataSize quota, Clock clock) {
        return new DiskFiles(directory, quota.toBytes(), clock);
    }
}
