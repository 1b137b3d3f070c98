/** What a town chose for its site's look, and the style sheet that comes of it. */
@NullMarked
package fr.agissons.theming.theme;

import org.jspecify.annotations.NullMarked;
