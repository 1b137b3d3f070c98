/** How a new town comes to have its site: what is proposed for it, and the acts that prepare and open it. */
@NullMarked
package fr.agissons.core.onboarding;

import org.jspecify.annotations.NullMarked;
