/** The look of a site as a thing with a life: drafted, tried on, published, taken back. */
@NullMarked
package fr.agissons.theming.look;

import org.jspecify.annotations.NullMarked;
