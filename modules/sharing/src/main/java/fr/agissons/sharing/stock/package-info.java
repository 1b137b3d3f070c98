/** What there is to lend: libraries, models of things and the numbered units of each. */
@NullMarked
package fr.agissons.sharing.stock;

import org.jspecify.annotations.NullMarked;
