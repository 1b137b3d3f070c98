/** Give-aways: what neighbours give, what they look for, and how many of it are still to be had. */
@NullMarked
package fr.agissons.sharing.gift;

import org.jspecify.annotations.NullMarked;
