/** The files of Pabulib, in which towns publish budgets, projects and ballots: read quickly and strictly, and written. */
@NullMarked
package fr.agissons.participatorybudget.pabulib;

import org.jspecify.annotations.NullMarked;
