/** Paper ballots: read by one person, read anew by another, decided on by a third where they differ, and put with the others. */
@NullMarked
package fr.agissons.participatorybudget.paper;

import org.jspecify.annotations.NullMarked;
