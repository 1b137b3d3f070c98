package fr.agissons.core.file;

import fr.agissons.core.tenancy.Tenancy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Files in one folder for each town, named by its number. A file appears under its name only when it is whole: it is written
 * beside, forced to the disk, then renamed.
 */
final class DiskFiles implements TownFiles {
    private static final String HALF = "half-";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path directory;
    private final long quota;
    private final Clock clock;
    private final Map<Path, ReentrantLock> writers = new ConcurrentHashMap<>();

    DiskFiles(Path directory, long quota, Clock clock) {
        this.directory = directory.toAbsolutePath();
        this.quota = quota;
        this.clock = clock;
    }

    @Override
    public FileName put(byte[] content, FileKind kind) {
        FileName name = FileName.of(content, kind);
        Path folder = folder();
        ReentrantLock writer = writers.computeIfAbsent(folder, any -> new ReentrantLock());
        writer.lock();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name.toString());
            if (!Files.exists(file)) {
                if (used(folder) + content.length > quota) {
                    throw new FilesFull(quota);
                }
                write(folder, file, content);
            }
            return name;
        } catch (IOException failed) {
            throw new FilesAway(failed);
        } finally {
            writer.unlock();
        }
    }

    /** Bytes in use; what a server that stopped half-way left behind is swept out meanwhile. */
    private long used(Path folder) throws IOException {
        long bytes = 0;
        Instant abandoned = clock.instant().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith(HALF)) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(abandoned)) {
                        Files.deleteIfExists(file);
                    }
                } else {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }

    private static void write(Path folder, Path file, byte[] content) throws IOException {
        Path half = Files.createTempFile(folder, HALF, null);
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public Optional<byte[]> open(FileName name) {
        try {
            return Optional.of(Files.readAllBytes(folder().resolve(name.toString())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new FilesAway(failed);
        }
    }

    @Override
    public void delete(FileName name) {
        try {
            Files.deleteIfExists(folder().resolve(name.toString()));
        } catch (IOException failed) {
            throw new FilesAway(failed);
        }
    }

    @Override
    public List<FileName> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.flatMap(file -> FileName.parse(String.valueOf(file.getFileName())).stream())
                    .sorted(Comparator.comparing(FileName::toString))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failed) {
            throw new FilesAway(failed);
        }
    }

    @Override
    public void forgetAll() {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException none) {
            writers.remove(folder);
        } catch (IOException failed) {
            throw new FilesAway(failed);
        }
    }

    private Path folder() {
        return directory.resolve(Tenancy.current().id().toString());
    }
}
