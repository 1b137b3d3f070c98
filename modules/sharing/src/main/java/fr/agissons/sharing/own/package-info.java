/** Where residents lend things of their own, in the towns that let them. */
@NullMarked
package fr.agissons.sharing.own;

import org.jspecify.annotations.NullMarked;
