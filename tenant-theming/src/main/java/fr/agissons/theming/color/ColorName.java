package fr.agissons.theming.color;

/** What people call a colour, to speak of it in a sentence. */
public enum ColorName {
    BLACK,
    WHITE,
    GREY,
    PINK,
    RED,
    BROWN,
    ORANGE,
    YELLOW,
    GREEN,
    TURQUOISE,
    BLUE,
    PURPLE;

    private static final double COLOURLESS = 0.03;

    /** The name of this colour. */
    public static ColorName of(Rgb rgb) {
        Oklch color = Oklch.of(rgb);
        if (color.lightness() < 0.2) {
            return BLACK;
        }
        if (color.chroma() < COLOURLESS) {
            return color.lightness() > 0.96 ? WHITE : GREY;
        }
        return ofHue(color.hue(), color.lightness());
    }

    private static ColorName ofHue(double hue, double lightness) {
        if (hue < 15 || hue >= 340) {
            return lightness < 0.5 ? PURPLE : PINK;
        }
        if (hue < 35) {
            return RED;
        }
        if (hue < 80) {
            return lightness < 0.55 ? BROWN : ORANGE;
        }
        if (hue < 115) {
            return lightness < 0.5 ? BROWN : YELLOW;
        }
        if (hue < 180) {
            return GREEN;
        }
        if (hue < 215) {
            return TURQUOISE;
        }
        return hue < 285 ? BLUE : PURPLE;
    }
}
