/** A loan from the wish to the return: who has promised which unit to whom, and until when. */
@NullMarked
package fr.agissons.sharing.loan;

import org.jspecify.annotations.NullMarked;
