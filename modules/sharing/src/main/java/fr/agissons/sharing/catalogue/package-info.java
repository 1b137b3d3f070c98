/** Where residents look for something to borrow and see when it is free. */
@NullMarked
package fr.agissons.sharing.catalogue;

import org.jspecify.annotations.NullMarked;
