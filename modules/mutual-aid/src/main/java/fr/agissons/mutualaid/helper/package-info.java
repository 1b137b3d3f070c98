/** Who helps: the charter they accept, how well the town knows them, and what happens when it stops trusting somebody. */
@NullMarked
package fr.agissons.mutualaid.helper;

import org.jspecify.annotations.NullMarked;
