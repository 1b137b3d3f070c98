/** The town's look, for what is shown by others in its name. */
@NullMarked
package fr.agissons.theming.brand;

import org.jspecify.annotations.NullMarked;
