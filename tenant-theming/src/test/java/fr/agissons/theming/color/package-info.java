/** Tests of the colour arithmetic. */
@NullMarked
package fr.agissons.theming.color;

import org.jspecify.annotations.NullMarked;
