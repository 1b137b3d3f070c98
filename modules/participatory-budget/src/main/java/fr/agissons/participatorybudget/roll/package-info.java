/** Who may vote without an account on the site: whoever holds a letter with a code that only they were sent. */
@NullMarked
package fr.agissons.participatorybudget.roll;

import org.jspecify.annotations.NullMarked;
