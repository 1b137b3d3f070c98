/** What went wrong while people voted, written down where everybody reads it. */
@NullMarked
package fr.agissons.participatorybudget.edition.incident;

import org.jspecify.annotations.NullMarked;
