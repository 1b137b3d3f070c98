/** The last steps of a site that is being prepared, for those who will open it. */
@NullMarked
package fr.agissons.theming.launch;

import org.jspecify.annotations.NullMarked;
