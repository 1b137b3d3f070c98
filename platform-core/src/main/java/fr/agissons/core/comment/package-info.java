/** What people say under the things of a module: threads of two levels, an official answer, and the ways to mend a word. */
@NullMarked
package fr.agissons.core.comment;

import org.jspecify.annotations.NullMarked;
