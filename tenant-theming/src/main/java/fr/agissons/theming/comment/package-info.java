/** What is said under the things of modules, as pages show it, and the forms in which it is said. */
@NullMarked
package fr.agissons.theming.comment;

import org.jspecify.annotations.NullMarked;
