package fr.agissons.theming.color;

/**
 * A colour by how it looks: lightness, chroma and hue in OKLCH, the space in which colours are derived because equal
 * steps look equal. Matrices are those of the CSS Color 4 specification.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.32
 * @param hue degrees, 0 to 360
 */
public record Oklch(double lightness, double chroma, double hue) {
    private static final int GAMUT_STEPS = 20;

    /** The colour of these screen values. */
    public static Oklch of(Rgb rgb) {
        double r = Rgb.linear(rgb.red());
        double g = Rgb.linear(rgb.green());
        double b = Rgb.linear(rgb.blue());
        double l = Math.cbrt(0.4122214694707629 * r + 0.5363325372617349 * g + 0.0514459932675022 * b);
        double m = Math.cbrt(0.2119034958178252 * r + 0.6806995506452344 * g + 0.1073969535369406 * b);
        double s = Math.cbrt(0.0883024591900564 * r + 0.2817188391361215 * g + 0.6299787016738222 * b);
        double lightness = 0.2104542683093140 * l + 0.7936177747023054 * m - 0.0040720430116193 * s;
        double a = 1.9779985324311684 * l - 2.4285922420485799 * m + 0.4505937096174110 * s;
        double bb = 0.0259040424655478 * l + 0.7827717124575296 * m - 0.8086757549230774 * s;
        double hue = Math.toDegrees(Math.atan2(bb, a));
        return new Oklch(Math.clamp(lightness, 0, 1), Math.hypot(a, bb), hue < 0 ? hue + 360 : hue);
    }

    /** The same hue and chroma at another lightness. */
    public Oklch light(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    /** The same colour, at most this vivid. */
    public Oklch atMost(double otherChroma) {
        return new Oklch(lightness, Math.min(chroma, otherChroma), hue);
    }

    /** How different two colours look: about 0.02 is just seen, 1 is black and white. */
    public double distance(Oklch other) {
        double a = chroma * Math.cos(Math.toRadians(hue)) - other.chroma * Math.cos(Math.toRadians(other.hue));
        double b = chroma * Math.sin(Math.toRadians(hue)) - other.chroma * Math.sin(Math.toRadians(other.hue));
        return Math.hypot(lightness - other.lightness, Math.hypot(a, b));
    }

    /** The nearest screen colour: what no screen can show loses chroma, never its lightness or hue. */
    public Rgb rgb() {
        double[] exact = linear(chroma);
        if (shown(exact)) {
            return encode(exact);
        }
        double low = 0;
        double high = chroma;
        for (int i = 0; i < GAMUT_STEPS; i++) {
            double middle = (low + high) / 2;
            if (shown(linear(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return encode(linear(low));
    }

    private double[] linear(double c) {
        double a = c * Math.cos(Math.toRadians(hue));
        double b = c * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377773761749 * a + 0.2158037573099136 * b);
        double m = cube(lightness - 0.1055613458156586 * a - 0.0638541728258133 * b);
        double s = cube(lightness - 0.0894841775298119 * a - 1.2914855480194092 * b);
        return new double[] {
            4.0767416360759574 * l - 3.3077115392580616 * m + 0.2309699031821043 * s,
            -1.2684379732850317 * l + 2.6097573492876887 * m - 0.3413193760026573 * s,
            -0.0041960761386756 * l - 0.7034186179359362 * m + 1.7076146940746117 * s
        };
    }

    private static boolean shown(double[] linear) {
        for (double channel : linear) {
            if (channel < -0.0001 || channel > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private static Rgb encode(double[] linear) {
        return new Rgb(channel(linear[0]), channel(linear[1]), channel(linear[2]));
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
