/** Files that towns bring: each kept under a name made of its content, in its own town's place, and served from there. */
@NullMarked
package fr.agissons.core.file;

import org.jspecify.annotations.NullMarked;
