/** What the site holds on a person, as they see it and take it away, and the way out. */
@NullMarked
package fr.agissons.theming.personal;

import org.jspecify.annotations.NullMarked;
