/** Where the town reads give-aways first, and takes off what does not belong. */
@NullMarked
package fr.agissons.sharing.gift.desk;

import org.jspecify.annotations.NullMarked;
