/** The outlines of territories, drawn under the points of a map where there are no tiles. */
@NullMarked
package fr.agissons.core.territory.outline;

import org.jspecify.annotations.NullMarked;
