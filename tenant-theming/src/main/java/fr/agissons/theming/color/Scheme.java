package fr.agissons.theming.color;

import java.util.ArrayList;
import java.util.List;

/**
 * Every colour a page may use, in one light: named by what it is for, so that no style sheet ever picks a colour itself.
 *
 * @param surface the page's ground
 * @param raised the ground of cards and fields
 * @param sunken the ground of quiet bands and of the foot
 * @param ink text
 * @param inkSoft second-rank text
 * @param line hairlines that carry no meaning
 * @param border the edge of fields and other controls
 * @param brand the town's colour on large areas
 * @param onBrand text on {@link #brand}
 * @param brandStrong the town's colour as text and links
 * @param brandTint a breath of the town's colour
 * @param onBrandTint text on {@link #brandTint}
 * @param accent the ground of what is to be pressed, and of nothing else
 * @param onAccent text on {@link #accent}
 * @param accentEdge the rim of {@link #accent}, and the accent as a line or an icon
 * @param accentTint a breath of the accent, behind what calls for action
 * @param focus the ring around what has the keyboard's focus
 * @param success said when a thing is done
 * @param warning said when attention is needed
 * @param danger said when a thing failed or will destroy
 * @param info said for orientation
 */
public record Scheme(
        Rgb surface,
        Rgb raised,
        Rgb sunken,
        Rgb ink,
        Rgb inkSoft,
        Rgb line,
        Rgb border,
        Rgb brand,
        Rgb onBrand,
        Rgb brandStrong,
        Rgb brandTint,
        Rgb onBrandTint,
        Rgb accent,
        Rgb onAccent,
        Rgb accentEdge,
        Rgb accentTint,
        Rgb focus,
        State success,
        State warning,
        State danger,
        State info) {

    /**
     * A state's colours: its word and icon, and the ground behind them.
     *
     * @param text word, icon and edge
     * @param ground what it stands on in alerts and badges
     */
    public record State(Rgb text, Rgb ground) {}

    /**
     * Two colours that meet on screen.
     *
     * @param name what it is, for a test's message
     * @param front what must be told apart
     * @param ground what it stands on
     * @param ratio the least contrast allowed
     */
    public record Pair(String name, Rgb front, Rgb ground, double ratio) {
        /** Whether these two can be told apart. */
        public boolean readable() {
            return front.contrast(ground) >= ratio;
        }
    }

    /** Every pair that meets on any page, with the contrast it owes its readers. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Rgb[] grounds = {surface, raised, sunken, brandTint, accentTint};
        for (Rgb ground : grounds) {
            pairs.add(new Pair("ink", ink, ground, Readable.TEXT));
            pairs.add(new Pair("ink-soft", inkSoft, ground, Readable.TEXT));
            pairs.add(new Pair("brand-strong", brandStrong, ground, Readable.TEXT));
            pairs.add(new Pair("border", border, ground, Readable.CONTROL));
            pairs.add(new Pair("focus", focus, ground, Readable.CONTROL));
            pairs.add(new Pair("accent-edge", accentEdge, ground, Readable.CONTROL));
        }
        pairs.add(new Pair("on-brand", onBrand, brand, Readable.TEXT));
        pairs.add(new Pair("on-accent", onAccent, accent, Readable.TEXT));
        pairs.add(new Pair("on-brand-tint", onBrandTint, brandTint, Readable.TEXT));
        for (State state : List.of(success, warning, danger, info)) {
            pairs.add(new Pair("state on its ground", state.text, state.ground, Readable.TEXT));
            pairs.add(new Pair("state on surface", state.text, surface, Readable.TEXT));
            pairs.add(new Pair("state on raised", state.text, raised, Readable.TEXT));
            pairs.add(new Pair("ink on state", ink, state.ground, Readable.TEXT));
        }
        return pairs;
    }
}
