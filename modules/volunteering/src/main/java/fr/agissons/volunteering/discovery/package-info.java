/** Finding a mission: the list with its filters and map, one mission's page, and what the home page shows of them. */
@NullMarked
package fr.agissons.volunteering.discovery;

import org.jspecify.annotations.NullMarked;
