/** What both look at, write down and sign when a thing changes hands, on its way out and on its way back. */
@NullMarked
package fr.agissons.sharing.handover;

import org.jspecify.annotations.NullMarked;
