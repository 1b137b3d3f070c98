/** A person's own give-aways and what they asked of others': who comes, where, and what became of it. */
@NullMarked
package fr.agissons.sharing.gift.mine;

import org.jspecify.annotations.NullMarked;
