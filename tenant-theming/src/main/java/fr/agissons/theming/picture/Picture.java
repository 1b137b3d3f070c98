package fr.agissons.theming.picture;

import fr.agissons.theming.color.Rgb;
import java.util.List;

/** Something to look at, read and understood. */
public sealed interface Picture permits Photograph, Drawing {
    /** Its main colours, the strongest first; white, black and greys are none. */
    List<Rgb> colours();
}
