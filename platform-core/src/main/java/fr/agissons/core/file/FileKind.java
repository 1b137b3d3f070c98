package fr.agissons.core.file;

/** The kinds of files that are kept and served; there is none that a browser would run. */
public enum FileKind {
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String type;

    FileKind(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** How names of this kind end. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}
