/** Mutual aid: somebody asks for a hand, a neighbour lends it, and the town looks after both. */
@NullMarked
package fr.agissons.mutualaid;

import org.jspecify.annotations.NullMarked;
