/** Writes that several people attempt in one moment. */
@NullMarked
package fr.agissons.core.write;

import org.jspecify.annotations.NullMarked;
