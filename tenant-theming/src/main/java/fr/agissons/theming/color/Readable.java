package fr.agissons.theming.color;

/** Corrects a colour until it can be read on all the grounds it will stand on, changing its lightness only. */
final class Readable {
    /** WCAG 2.2, 1.4.3: text on its ground. */
    static final double TEXT = 4.5;

    /** WCAG 2.2, 1.4.11: the parts of a control and the focus ring beside what surrounds them. */
    static final double CONTROL = 3;

    private static final double STEP = 0.004;

    private Readable() {}

    /** The nearest darker colour with at least this contrast to every ground; grounds are light. */
    static Rgb darker(Oklch wanted, double ratio, Rgb... grounds) {
        return search(wanted, ratio, -STEP, Rgb.BLACK, grounds);
    }

    /** The nearest lighter colour with at least this contrast to every ground; grounds are dark. */
    static Rgb lighter(Oklch wanted, double ratio, Rgb... grounds) {
        return search(wanted, ratio, STEP, Rgb.WHITE, grounds);
    }

    /** What to write with on this ground: white where it can be read, else a dark ink of this hue, else black. */
    static Rgb ink(Rgb ground, double hue) {
        if (Rgb.WHITE.contrast(ground) >= TEXT) {
            return Rgb.WHITE;
        }
        Rgb dark = new Oklch(0.2, 0.03, hue).rgb();
        return dark.contrast(ground) >= TEXT ? dark : Rgb.BLACK;
    }

    /** The lowest contrast of a colour to several grounds. */
    static double worst(Rgb color, Rgb... grounds) {
        double worst = 21;
        for (Rgb ground : grounds) {
            worst = Math.min(worst, color.contrast(ground));
        }
        return worst;
    }

    private static Rgb search(Oklch wanted, double ratio, double step, Rgb end, Rgb... grounds) {
        for (double light = wanted.lightness(); light >= 0 && light <= 1; light += step) {
            Rgb candidate = wanted.light(light).rgb();
            if (worst(candidate, grounds) >= ratio) {
                return candidate;
            }
        }
        return end;
    }
}
