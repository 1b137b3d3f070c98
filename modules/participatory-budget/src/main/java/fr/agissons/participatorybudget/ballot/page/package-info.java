/** What voters see: the ballot, its receipt, and the list anybody can look a code up in. */
@NullMarked
package fr.agissons.participatorybudget.ballot.page;

import org.jspecify.annotations.NullMarked;
