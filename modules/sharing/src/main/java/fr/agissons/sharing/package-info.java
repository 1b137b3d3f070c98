/** Sharing: equipment that the town and its associations lend, reserved without two people ever holding the same thing. */
@NullMarked
package fr.agissons.sharing;

import org.jspecify.annotations.NullMarked;
