/** Colour arithmetic: from a town's two or three colours to a whole palette that everybody can read. */
@NullMarked
package fr.agissons.theming.color;

import org.jspecify.annotations.NullMarked;
