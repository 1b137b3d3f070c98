package fr.agissons.core.life.archive;

import fr.agissons.core.life.archive.ArchiveRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive of unknown origin, looked at before anything of it is believed: each file it holds is one the manifest names,
 * exactly as long and with the digest it says. Nothing is unpacked to disk, so no name in it can lead anywhere.
 */
final class CheckedArchive implements AutoCloseable {
    private static final int LONGEST_MANIFEST = 4 * 1024 * 1024;
    private static final int MOST_FILES = 10_000;
    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final ArchiveManifest manifest;

    private CheckedArchive(ZipFile zip, ArchiveManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Looks at all of it.
     *
     * @throws ArchiveRefused when it is not what it says
     */
    static CheckedArchive open(Path file, ArchiveLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, name(file));
        }
        try {
            ArchiveManifest manifest = manifest(zip);
            CheckedArchive archive = new CheckedArchive(zip, manifest);
            archive.compareNames();
            archive.compareSizes(limits, Files.size(file));
            for (Described part : manifest.parts()) {
                archive.compareDigest(part);
            }
            return archive;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    /** One of its parts, as it was when it was looked at. */
    InputStream open(Described part) throws IOException {
        return zip.getInputStream(java.util.Objects.requireNonNull(zip.getEntry(part.path())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ArchiveManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveManifest.PATH);
        if (entry == null) {
            throw new ArchiveRefused(Reason.NO_MANIFEST, ArchiveManifest.PATH);
        }
        byte[] text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = in.readNBytes(LONGEST_MANIFEST + 1);
        } catch (ZipException damaged) {
            throw new ArchiveRefused(Reason.DAMAGED, ArchiveManifest.PATH);
        }
        if (text.length > LONGEST_MANIFEST) {
            throw new ArchiveRefused(Reason.TOO_LARGE, ArchiveManifest.PATH);
        }
        JsonMapper json = JsonMapper.shared();
        try {
            Header header = json.readValue(text, Header.class);
            if (!ArchiveManifest.FORMAT.equals(header.format()) || header.version() < 1) {
                throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, ArchiveManifest.PATH);
            }
            if (header.version() > ArchiveManifest.VERSION) {
                throw new ArchiveRefused(Reason.LATER_VERSION, Integer.toString(header.version()));
            }
            return json.readValue(text, ArchiveManifest.class);
        } catch (JacksonException noManifest) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, ArchiveManifest.PATH);
        }
    }

    /** What every version of the format begins with. */
    private record Header(@Nullable String format, int version) {}

    private void compareNames() {
        if (zip.size() > MOST_FILES) {
            throw new ArchiveRefused(Reason.TOO_LARGE, zip.size() + " files");
        }
        Set<String> named = new HashSet<>();
        for (Described part : manifest.parts()) {
            if (!named.add(part.path())) {
                throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, part.path());
            }
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            boolean known = named.contains(entry.getName()) || ArchiveManifest.PATH.equals(entry.getName());
            if (!known || !seen.add(entry.getName())) {
                throw new ArchiveRefused(Reason.STRAY_FILE, printable(entry.getName()));
            }
        }
        List<String> missing =
                named.stream().filter(path -> !seen.contains(path)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new ArchiveRefused(Reason.DAMAGED, missing.getFirst());
        }
    }

    /** By what the manifest says, which {@link #compareDigest} holds each file to. */
    private void compareSizes(ArchiveLimits limits, long packed) {
        long unpacked = 0;
        for (Described part : manifest.parts()) {
            unpacked += part.bytes();
            if (unpacked < 0 || !limits.allow(unpacked, packed)) {
                throw new ArchiveRefused(Reason.TOO_LARGE, part.path());
            }
        }
    }

    /** Reads no further than the length that the manifest gives. */
    private void compareDigest(Described part) throws IOException {
        Measured measured = new Measured(OutputStream.nullOutputStream());
        byte[] piece = new byte[PIECE];
        try (InputStream in = open(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                measured.write(piece, 0, read);
                if (measured.bytes() > part.bytes()) {
                    throw new ArchiveRefused(Reason.DAMAGED, part.path());
                }
            }
        } catch (ZipException | java.io.EOFException damaged) {
            throw new ArchiveRefused(Reason.DAMAGED, part.path());
        }
        if (measured.bytes() != part.bytes() || !measured.digest().equals(part.sha256())) {
            throw new ArchiveRefused(Reason.DAMAGED, part.path());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A stranger's name for a file, fit to be shown on a line. */
    private static String printable(String name) {
        String shown = name.replaceAll("[^\\x21-\\x7e]", "?");
        return shown.length() <= 80 ? shown : shown.substring(0, 80) + "…";
    }
}
