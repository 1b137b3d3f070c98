package fr.agissons.theming.studio;

import fr.agissons.theming.color.Oklch;
import fr.agissons.theming.color.Rgb;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two colours that go together.
 *
 * @param primary the town's
 * @param accent the buttons'
 */
public record Proposal(Rgb primary, Rgb accent) {
    private static final double APART = 0.2;
    private static final double COUNTERPART_LIGHT = 0.66;
    private static final double COUNTERPART_CHROMA = 0.17;
    private static final int MOST = 5;

    /** What a town may begin with, whatever its logo. */
    static final List<Proposal> ALWAYS = List.of(
            of(0x0f5c5c, 0xc8451b),
            of(0x1f3a93, 0xf2b705),
            of(0x7a1f3d, 0x0e7c7b),
            of(0x2f5d2a, 0xe4572e),
            of(0x4b2e83, 0xf08a24),
            of(0x8a3b12, 0x1d6fa5));

    private static Proposal of(int primary, int accent) {
        return new Proposal(rgb(primary), rgb(accent));
    }

    private static Rgb rgb(int value) {
        return new Rgb(value >> 16, (value >> 8) & 255, value & 255);
    }

    /** Pairs made of a logo's own colours; one that has a single colour is given its counterpart. */
    static List<Proposal> from(List<Rgb> colours) {
        Set<Proposal> proposals = new LinkedHashSet<>();
        for (Rgb colour : colours) {
            colours.stream()
                    .filter(other -> Oklch.of(other).distance(Oklch.of(colour)) > APART)
                    .max(Comparator.comparingDouble(other -> Oklch.of(other).chroma()))
                    .ifPresent(other -> proposals.add(new Proposal(colour, other)));
            Oklch look = Oklch.of(colour);
            proposals.add(new Proposal(
                    colour, new Oklch(COUNTERPART_LIGHT, COUNTERPART_CHROMA, (look.hue() + 150) % 360).rgb()));
        }
        return proposals.stream().limit(MOST).toList();
    }

    /** What its button sends. */
    public String value() {
        return primary.hex() + ' ' + accent.hex();
    }
}
