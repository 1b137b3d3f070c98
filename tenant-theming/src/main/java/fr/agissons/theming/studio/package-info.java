/** The theme studio, where a town's admins choose how their site looks and speaks. */
@NullMarked
package fr.agissons.theming.studio;

import org.jspecify.annotations.NullMarked;
