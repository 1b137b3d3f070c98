/** What happened, told after the transaction and inside the right town. */
@NullMarked
package fr.agissons.core.event;

import org.jspecify.annotations.NullMarked;
