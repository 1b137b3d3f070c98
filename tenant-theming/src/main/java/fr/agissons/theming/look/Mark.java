package fr.agissons.theming.look;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an admin saw when a form was filled: forms send it back, and one that was overtaken by somebody else's change is
 * told so instead of undoing it.
 *
 * @param published number of the last published look, 0 before the first
 * @param draft the draft, or nothing
 * @param version how often that draft was changed
 */
record Mark(int published, @Nullable UUID draft, int version) {
    @Override
    public String toString() {
        return draft == null ? Integer.toString(published) : published + "." + draft + "." + version;
    }
}
