/** Ballots from the first tick to the sealed box: what one may hold, whom it belongs to, and how it comes to belong to nobody. */
@NullMarked
package fr.agissons.participatorybudget.ballot;

import org.jspecify.annotations.NullMarked;
