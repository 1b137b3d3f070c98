/** Donation campaigns: what an association or the town needs, who pledges to bring it, and what has come in. */
@NullMarked
package fr.agissons.sharing.campaign;

import org.jspecify.annotations.NullMarked;
