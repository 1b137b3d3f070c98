/** The one clock that rules are computed against; tests bring their own. */
@NullMarked
package fr.agissons.core.time;

import org.jspecify.annotations.NullMarked;
