package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * A titled part of a page.
 *
 * @param title its second-level heading
 * @param lead a sentence under it, or nothing
 * @param more where all of it is, or nothing
 * @param band whether it stands on a band of the brand's tint
 */
public record Section(
        String title, @Nullable String lead, @Nullable Action more, boolean band) {
    /** A section of this title. */
    public static Section of(String title) {
        return new Section(title, null, null, false);
    }

    /** The same with a sentence under its title. */
    public Section lead(@Nullable String sentence) {
        return new Section(title, sentence, more, band);
    }

    /** The same with a link to all of it. */
    public Section more(String label, String path) {
        return new Section(title, lead, Action.quiet(label, path), band);
    }

    /** The same on a band. */
    public Section onBand() {
        return new Section(title, lead, more, true);
    }
}
