package fr.agissons.theming.picture;

import fr.agissons.theming.picture.NoPicture.Reason;
import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes; nobody believes its name. */
enum Format {
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    SVG("svg");

    private static final int HEAD = 16;

    private final String reader;

    Format(String reader) {
        this.reader = reader;
    }

    /** The name under which Java reads it. */
    String reader() {
        return reader;
    }

    static Format of(byte[] bytes) throws NoPicture {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyp", 4)
                || head.startsWith("BM")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("%PDF")) {
            throw new NoPicture(Reason.OTHER_FORMAT);
        }
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        if (text.strip().startsWith("<")) {
            return SVG;
        }
        throw new NoPicture(Reason.NOT_ONE);
    }
}
