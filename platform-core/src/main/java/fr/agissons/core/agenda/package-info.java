/** What happens when: the town's public agenda, and each person's own. */
@NullMarked
package fr.agissons.core.agenda;

import org.jspecify.annotations.NullMarked;
