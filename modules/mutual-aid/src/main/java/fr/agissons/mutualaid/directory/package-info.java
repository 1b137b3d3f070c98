/** The skills of the town as everybody finds them: the list, one of them, and the way to invite whoever offers it. */
@NullMarked
package fr.agissons.mutualaid.directory;

import org.jspecify.annotations.NullMarked;
