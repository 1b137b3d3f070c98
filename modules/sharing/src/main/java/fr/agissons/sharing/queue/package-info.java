/** The lines people wait in for what somebody else has: first come, first served. */
@NullMarked
package fr.agissons.sharing.queue;

import org.jspecify.annotations.NullMarked;
