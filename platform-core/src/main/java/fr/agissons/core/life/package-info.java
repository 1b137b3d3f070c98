/** How a town's site is closed for a while or for good, and what belongs to it wherever it is kept. */
@NullMarked
package fr.agissons.core.life;

import org.jspecify.annotations.NullMarked;
