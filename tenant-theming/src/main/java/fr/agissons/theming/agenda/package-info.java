/** The town's agenda and people's own, as pages and as calendars to subscribe to. */
@NullMarked
package fr.agissons.theming.agenda;

import org.jspecify.annotations.NullMarked;
