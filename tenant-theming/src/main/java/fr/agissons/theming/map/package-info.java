/** What is drawn under the points of a map where the town has no tiles: outlines and the names of places. */
@NullMarked
package fr.agissons.theming.map;

import org.jspecify.annotations.NullMarked;
