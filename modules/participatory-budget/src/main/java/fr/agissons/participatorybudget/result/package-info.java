/** The count of sealed ballots, the result that is published of it, and the file with which anybody counts again. */
@NullMarked
package fr.agissons.participatorybudget.result;

import org.jspecify.annotations.NullMarked;
