package fr.agissons.theming.theme;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pairs of typefaces a town chooses from: one face for titles, one for text, two small files at most. */
public enum TypePair {
    /** Crafted and lively. */
    ATELIER(Face.BRICOLAGE, Face.FIGTREE),
    /** Soft and rooted. */
    JARDIN(Face.FRAUNCES, Face.NUNITO),
    /** Round and open. */
    PLACE(Face.OUTFIT, Face.NUNITO),
    /** A newspaper under a market's roof. */
    MARCHE(Face.YOUNG, Face.FIGTREE),
    /** Plain and industrious. */
    CANAL(Face.FAMILJEN, Face.HANKEN),
    /** The device's own face: no file at all. */
    SYSTEME(null, null);

    private final @Nullable Face display;
    private final @Nullable Face text;

    TypePair(@Nullable Face display, @Nullable Face text) {
        this.display = display;
        this.text = text;
    }

    /** The pair of this key; the first one when there is none such. */
    public static TypePair of(@Nullable String key) {
        for (TypePair pair : values()) {
            if (pair.key().equals(key)) {
                return pair;
            }
        }
        return ATELIER;
    }

    /** Its name in a theme. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files it needs. */
    public List<Face> faces() {
        return display == null || text == null ? List.of() : List.of(display, text);
    }

    /** The families of titles, best first. */
    String displayFamilies() {
        return display == null ? Face.SYSTEM : display.families();
    }

    /** The families of text, best first. */
    String textFamilies() {
        return text == null ? Face.SYSTEM : text.families();
    }

    /** The weight titles are set in: that of the one file they come in. */
    int displayWeight() {
        return display == null ? 700 : display.heaviest;
    }

    /** One typeface, and how to stretch the device's own so that nothing moves when it arrives. */
    public enum Face {
        BRICOLAGE("bricolage-grotesque", 700, 700, 110.2, 84.4, 24.5),
        FRAUNCES("fraunces", 600, 600, 108.6, 90.1, 23.5),
        OUTFIT("outfit", 650, 650, 102.4, 97.6, 25.4),
        YOUNG("young-serif", 400, 400, 113.5, 92.2, 32.2),
        FAMILJEN("familjen-grotesk", 700, 700, 100.1, 102.4, 22.5),
        FIGTREE("figtree", 400, 700, 100.9, 94.1, 24.8),
        NUNITO("nunito-sans", 400, 700, 101.1, 100.0, 34.9),
        HANKEN("hanken-grotesk", 400, 700, 101.8, 98.2, 29.8);

        private static final String SYSTEM = "system-ui,sans-serif";

        private final String file;
        private final int lightest;
        private final int heaviest;
        private final double widthPercent;
        private final double ascentPercent;
        private final double descentPercent;

        Face(
                String file,
                int lightest,
                int heaviest,
                double widthPercent,
                double ascentPercent,
                double descentPercent) {
            this.file = file;
            this.lightest = lightest;
            this.heaviest = heaviest;
            this.widthPercent = widthPercent;
            this.ascentPercent = ascentPercent;
            this.descentPercent = descentPercent;
        }

        /** Its name, as files are called. */
        public String key() {
            return file;
        }

        /** Its file among the assets. */
        public String asset() {
            return "fonts/" + file + ".woff2";
        }

        private String families() {
            return file + ',' + file + "-wait," + SYSTEM;
        }

        /** The rules that load it from this address, and the stand-in shown meanwhile. */
        void write(StringBuilder css, String address) {
            css.append("@font-face{font-family:").append(file).append(";src:url(");
            css.append(address)
                    .append(") format(\"woff2\");font-display:swap;font-weight:")
                    .append(lightest);
            if (heaviest > lightest) {
                css.append(' ').append(heaviest);
            }
            css.append("}@font-face{font-family:").append(file).append("-wait;src:local(Arial),local(Liberation Sans)");
            css.append(";size-adjust:")
                    .append(widthPercent)
                    .append("%;ascent-override:")
                    .append(ascentPercent);
            css.append("%;descent-override:").append(descentPercent).append("%;line-gap-override:0%}\n");
        }
    }
}
