/** Tests of what is let in as a picture. */
@NullMarked
package fr.agissons.theming.picture;

import org.jspecify.annotations.NullMarked;
