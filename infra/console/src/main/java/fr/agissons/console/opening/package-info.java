/** From a place's name to a site with its first admin. */
@NullMarked
package fr.agissons.console.opening;

import org.jspecify.annotations.NullMarked;
