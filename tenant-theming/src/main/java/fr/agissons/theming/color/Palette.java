package fr.agissons.theming.color;

import fr.agissons.theming.color.Scheme.State;
import org.jspecify.annotations.Nullable;

/**
 * A town's whole palette, derived from the few colours it chose. The colours it chose are kept as they are where they are
 * only seen, and corrected where something must be read.
 *
 * @param light colours by day
 * @param dark colours for those whose device asks for a dark page: a palette of its own, not the other one inverted
 */
public record Palette(Scheme light, Scheme dark) {
    private static final double GREEN = 152;
    private static final double AMBER = 70;
    private static final double RED = 26;
    private static final double BLUE = 248;

    /**
     * The palette of these colours.
     *
     * @param primary the town's colour
     * @param accent the colour of actions
     * @param tint the hue its pages are tinted with; the primary's when none
     */
    public static Palette of(Rgb primary, Rgb accent, @Nullable Rgb tint) {
        Oklch brand = Oklch.of(primary);
        Oklch action = Oklch.of(accent);
        Oklch ground = tint == null ? brand : Oklch.of(tint);
        return new Palette(light(primary, brand, action, ground), dark(brand, action, ground));
    }

    private static Scheme light(Rgb primary, Oklch brand, Oklch action, Oklch ground) {
        Rgb surface = ground.atMost(0.007).light(0.985).rgb();
        Rgb raised = Rgb.WHITE;
        Rgb sunken = ground.atMost(0.014).light(0.957).rgb();
        Rgb brandTint = brand.atMost(0.026).light(0.945).rgb();
        Rgb accentTint = action.atMost(0.04).light(0.945).rgb();
        Rgb[] grounds = {surface, raised, sunken, brandTint, accentTint};
        Rgb fill = action.rgb();
        return new Scheme(
                surface,
                raised,
                sunken,
                Readable.darker(ground.atMost(0.03).light(0.24), 7, grounds),
                Readable.darker(ground.atMost(0.025).light(0.46), Readable.TEXT, grounds),
                ground.atMost(0.014).light(0.895).rgb(),
                Readable.darker(ground.atMost(0.03).light(0.62), Readable.CONTROL, grounds),
                primary,
                Readable.ink(primary, brand.hue()),
                Readable.darker(brand, Readable.TEXT, grounds),
                brandTint,
                Readable.darker(brand.atMost(0.12).light(0.34), 7, brandTint),
                fill,
                Readable.ink(fill, action.hue()),
                Readable.darker(action, Readable.CONTROL, grounds),
                accentTint,
                Readable.darker(new Oklch(0.5, 0.2, 262), Readable.CONTROL, grounds),
                byDay(GREEN, surface),
                byDay(AMBER, surface),
                byDay(RED, surface),
                byDay(BLUE, surface));
    }

    private static Scheme dark(Oklch brand, Oklch action, Oklch ground) {
        Rgb surface = ground.atMost(0.016).light(0.178).rgb();
        Rgb raised = ground.atMost(0.02).light(0.225).rgb();
        Rgb sunken = ground.atMost(0.016).light(0.145).rgb();
        Rgb brandTint = brand.atMost(0.045).light(0.285).rgb();
        Rgb accentTint = action.atMost(0.045).light(0.28).rgb();
        Rgb[] grounds = {surface, raised, sunken, brandTint, accentTint};
        Rgb area = brand.atMost(0.12)
                .light(Math.clamp(brand.lightness(), 0.28, 0.4))
                .rgb();
        Rgb fill = action.light(Math.max(action.lightness(), 0.7)).rgb();
        return new Scheme(
                surface,
                raised,
                sunken,
                Readable.lighter(ground.atMost(0.012).light(0.945), 7, grounds),
                Readable.lighter(ground.atMost(0.016).light(0.76), Readable.TEXT, grounds),
                ground.atMost(0.02).light(0.33).rgb(),
                Readable.lighter(ground.atMost(0.025).light(0.58), Readable.CONTROL, grounds),
                area,
                Readable.ink(area, brand.hue()),
                Readable.lighter(brand.atMost(0.15).light(0.78), Readable.TEXT, grounds),
                brandTint,
                Readable.lighter(brand.atMost(0.06).light(0.92), 7, brandTint),
                fill,
                Readable.ink(fill, action.hue()),
                Readable.lighter(Oklch.of(fill), Readable.CONTROL, grounds),
                accentTint,
                Readable.lighter(new Oklch(0.8, 0.12, 250), Readable.CONTROL, grounds),
                byNight(GREEN, surface, raised),
                byNight(AMBER, surface, raised),
                byNight(RED, surface, raised),
                byNight(BLUE, surface, raised));
    }

    private static State byDay(double hue, Rgb surface) {
        Rgb ground = new Oklch(0.955, 0.03, hue).rgb();
        return new State(
                Readable.darker(new Oklch(0.47, 0.13, hue), Readable.TEXT, ground, surface, Rgb.WHITE), ground);
    }

    private static State byNight(double hue, Rgb surface, Rgb raised) {
        Rgb ground = new Oklch(0.265, 0.04, hue).rgb();
        return new State(Readable.lighter(new Oklch(0.8, 0.11, hue), Readable.TEXT, ground, surface, raised), ground);
    }
}
