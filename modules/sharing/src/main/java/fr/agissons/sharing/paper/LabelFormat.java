package fr.agissons.sharing.paper;

import java.util.Locale;
import java.util.Optional;

/** The sheets of labels that shops sell, all covering an A4 page to its sides. */
public enum LabelFormat {
    /** Twenty-four labels of 70 by 37 millimetres. */
    SMALL(3, 8, 70, 37, 26),
    /** Eight labels of 105 by 74 millimetres, for what is large or stands far away. */
    LARGE(2, 4, 105, 74, 48);

    private static final int PAGE = 297;
    /** What most printers leave white along the edges of a page. */
    private static final int EDGE = 5;

    private final int columns;
    private final int rows;
    private final int width;
    private final int height;
    private final int code;

    LabelFormat(int columns, int rows, int width, int height, int code) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.code = code;
    }

    /** The one of that name, if there is one. */
    static Optional<LabelFormat> of(String name) {
        for (LabelFormat format : values()) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** How many labels a sheet has. */
    public int perSheet() {
        return columns * rows;
    }

    /** Message key of its label. */
    public String key() {
        return "sharing.labels.format." + name().toLowerCase(Locale.ROOT);
    }

    /** Where each label lies, and what is where on it, in rules for the printed page. */
    public String style() {
        StringBuilder rules = new StringBuilder(2048);
        rules.append(".sheet{position:relative;width:210mm;height:")
                .append(PAGE - 1)
                .append("mm;overflow:hidden}\n");
        rules.append(".then{page-break-before:always}\n");
        rules.append(".label{position:absolute;overflow:hidden;width:%dmm;height:%dmm}%n".formatted(width, height));
        for (int place = 0; place < perSheet(); place++) {
            rules.append(String.format(
                    Locale.ROOT,
                    ".at-%d{left:%dmm;top:%.1fmm}%n",
                    place,
                    place % columns * width,
                    place / columns * height + (PAGE - rows * height) / 2.0));
        }
        int left = EDGE + code + 2;
        rules.append(".code{position:absolute;left:%dmm;top:%dmm;width:%dmm;height:%dmm}%n"
                .formatted(EDGE, (height - code) / 2, code, code));
        rules.append(".words{position:absolute;left:%dmm;top:%dmm;width:%dmm;height:%dmm;overflow:hidden}%n"
                .formatted(left, EDGE, width - left - EDGE, height - 2 * EDGE));
        int size = this == SMALL ? 8 : 14;
        rules.append(".words p{margin:0 0 1mm;line-height:1.15;font-size:%dpt;overflow:hidden}%n".formatted(size - 1));
        rules.append(
                ".words .name{font-weight:700;font-size:%dpt;max-height:%dpt}%n".formatted(size, 2 * size * 23 / 20));
        rules.append(".words .mark{font-weight:700;font-size:%dpt}%n".formatted(size + 4));
        rules.append(".words .long{font-size:%dpt;word-wrap:break-word}%n".formatted(size));
        rules.append(".words .quiet{font-size:%dpt}%n".formatted(size - 2));
        return rules.toString();
    }
}
