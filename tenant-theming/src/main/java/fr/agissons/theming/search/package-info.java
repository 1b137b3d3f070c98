/** The one search over everything a town's site holds. */
@NullMarked
package fr.agissons.theming.search;

import org.jspecify.annotations.NullMarked;
