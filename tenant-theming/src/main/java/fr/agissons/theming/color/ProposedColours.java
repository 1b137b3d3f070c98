package fr.agissons.theming.color;

import fr.agissons.core.onboarding.TownColours;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Colours for a site nobody has chosen colours for yet: two hues drawn from its slug, corrected until they can be read. */
@Component
public class ProposedColours implements TownColours {
    private static final double TURN = 360;

    /** Far enough round the circle for what is to be pressed to stand out. */
    private static final double APART = 150;

    /** The golden angle spreads even slugs that differ by one letter. */
    private static final double GOLDEN_ANGLE = 137.507_764;

    @Override
    public Map<String, String> of(String slug) {
        double hue = Math.floorMod(slug.hashCode(), 1_000_003) * GOLDEN_ANGLE % TURN;
        Rgb primary = Readable.darker(new Oklch(0.44, 0.11, hue), Readable.TEXT, Rgb.WHITE);
        Rgb accent = Readable.darker(new Oklch(0.56, 0.16, (hue + APART) % TURN), Readable.TEXT, Rgb.WHITE);
        Rgb surface = new Oklch(0.975, 0.008, hue).rgb();
        return Map.of("primary", primary.hex(), "accent", accent.hex(), "surface", surface.hex());
    }
}
