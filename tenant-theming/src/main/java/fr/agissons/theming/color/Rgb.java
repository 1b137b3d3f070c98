package fr.agissons.theming.color;

import java.util.Optional;

/**
 * A colour as screens show it: sRGB with eight bits a channel. Contrast is always measured on this, never on the
 * unrounded colour, so what is proved is what people see.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
    public static final Rgb WHITE = new Rgb(255, 255, 255);
    public static final Rgb BLACK = new Rgb(0, 0, 0);

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("Not an sRGB colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #rgb} or {@code #rrggbb}; anything else is nothing. */
    public static Optional<Rgb> parse(String text) {
        String hex = text.strip();
        if (!hex.matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(
                hex.length() == 4
                        ? new Rgb((value >> 8) * 17, ((value >> 4) & 15) * 17, (value & 15) * 17)
                        : new Rgb(value >> 16, (value >> 8) & 255, value & 255));
    }

    /** Relative luminance as WCAG 2.2 defines it, 0 for black to 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio as WCAG 2.2 defines it, 1 to 21, the same both ways. */
    public double contrast(Rgb other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The colour as style sheets write it: {@code #rrggbb}. */
    public String hex() {
        char[] text = {
            '#',
            DIGITS[red >> 4],
            DIGITS[red & 15],
            DIGITS[green >> 4],
            DIGITS[green & 15],
            DIGITS[blue >> 4],
            DIGITS[blue & 15]
        };
        return new String(text);
    }

    /** A channel's light, 0 to 1, without the screen's curve (IEC 61966-2-1). */
    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
