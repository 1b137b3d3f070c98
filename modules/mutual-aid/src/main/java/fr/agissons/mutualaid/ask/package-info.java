/** Asking for help on one page: for oneself, for somebody who agreed to it, or by the town for a caller. */
@NullMarked
package fr.agissons.mutualaid.ask;

import org.jspecify.annotations.NullMarked;
