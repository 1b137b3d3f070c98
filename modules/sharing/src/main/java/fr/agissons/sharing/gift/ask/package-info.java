/** Who would like some of what is given: asking, promising, fetching, and what became of it. */
@NullMarked
package fr.agissons.sharing.gift.ask;

import org.jspecify.annotations.NullMarked;
