package fr.agissons.theming.color;

import java.util.ArrayList;
import java.util.List;

/**
 * How one of a town's colours fares where something must be read, and what was put in its place.
 *
 * @param where what it is used for
 * @param chosen the colour the town chose
 * @param ratio its contrast there
 * @param wanted the least contrast there
 * @param used the colour that is used instead, the chosen one where it will do
 * @param reached the contrast of the colour used
 */
public record Finding(Where where, Rgb chosen, double ratio, double wanted, Rgb used, double reached) {
    private static final double ALIKE = 0.12;

    /** The places where a town's colour meets another. */
    public enum Where {
        /** The town's colour as links and small headings, on white. */
        PRIMARY_AS_TEXT,
        /** What is written on the town's colour. */
        ON_PRIMARY,
        /** What is written on the button's colour. */
        ON_ACCENT,
        /** The rim of buttons, on white. */
        ACCENT_RIM,
        /** The button's colour beside the town's: no contrast is owed, but buttons ought to stand out. */
        ACCENT_BESIDE_PRIMARY
    }

    /** Whether the town's colour can be used there as it is. */
    public boolean fine() {
        return ratio >= wanted;
    }

    /** What comes of these colours by day. */
    public static List<Finding> of(Rgb primary, Rgb accent, Scheme light) {
        List<Finding> findings = new ArrayList<>();
        findings.add(onWhite(Where.PRIMARY_AS_TEXT, primary, Readable.TEXT, light.brandStrong()));
        findings.add(written(Where.ON_PRIMARY, primary, light.onBrand()));
        findings.add(written(Where.ON_ACCENT, accent, light.onAccent()));
        findings.add(onWhite(Where.ACCENT_RIM, accent, Readable.CONTROL, light.accentEdge()));
        double apart = Oklch.of(primary).distance(Oklch.of(accent));
        if (apart < ALIKE) {
            findings.add(new Finding(Where.ACCENT_BESIDE_PRIMARY, accent, apart, ALIKE, primary, apart));
        }
        return findings;
    }

    private static Finding onWhite(Where where, Rgb chosen, double wanted, Rgb corrected) {
        double ratio = chosen.contrast(Rgb.WHITE);
        Rgb used = ratio >= wanted ? chosen : corrected;
        return new Finding(where, chosen, ratio, wanted, used, used.contrast(Rgb.WHITE));
    }

    private static Finding written(Where where, Rgb ground, Rgb ink) {
        double white = Rgb.WHITE.contrast(ground);
        return new Finding(where, ground, white, Readable.TEXT, ink, ink.contrast(ground));
    }
}
