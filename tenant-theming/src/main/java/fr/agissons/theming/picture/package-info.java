/** Pictures that people bring, read with suspicion and written anew: what leaves here holds pixels or shapes, nothing else. */
@NullMarked
package fr.agissons.theming.picture;

import org.jspecify.annotations.NullMarked;
