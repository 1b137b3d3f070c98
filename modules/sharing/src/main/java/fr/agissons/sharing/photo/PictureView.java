package fr.agissons.sharing.photo;

import java.util.UUID;

/** One of a thing's pictures as pages show it. */
public record PictureView(UUID id, String file, String small, int width, int height, String alt) {
    /** The columns it is made of, of a {@code sharing_picture p}. */
    public static final String COLUMNS = "p.id, p.file, p.small, p.width, p.height, p.alt";

    private static final String FOLDER = "/fichiers/";
    private static final int SMALL = 640;

    /** Its address. */
    public String path() {
        return FOLDER + file;
    }

    /** Both sizes there are, for the browser to choose from. */
    public String sizes() {
        int narrow = width >= height ? Math.min(width, SMALL) : Math.min(width, SMALL * width / height);
        return FOLDER + small + " " + narrow + "w, " + path() + " " + width + "w";
    }
}
