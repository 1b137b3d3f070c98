/** Tests of themes. */
@NullMarked
package fr.agissons.theming.theme;

import org.jspecify.annotations.NullMarked;
