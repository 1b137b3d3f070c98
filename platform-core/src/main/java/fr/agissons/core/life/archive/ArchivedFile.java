package fr.agissons.core.life.archive;

import fr.agissons.core.file.FileName;

/**
 * One file that the town brought, in an archive; its name says its digest.
 *
 * @param name as it is served
 * @param bytes how long it is
 */
public record ArchivedFile(String name, long bytes) implements Described {
    /** No town could have brought a larger one. */
    private static final long LARGEST = 64L << 20;

    public ArchivedFile {
        if (FileName.parse(name).isEmpty() || bytes < 0 || bytes > LARGEST) {
            throw new IllegalArgumentException("not the description of a file");
        }
    }

    FileName parsed() {
        return FileName.parse(name).orElseThrow();
    }

    @Override
    public String path() {
        return path(parsed());
    }

    static String path(FileName name) {
        return "files/" + name;
    }

    @Override
    public String sha256() {
        return parsed().hash();
    }
}
