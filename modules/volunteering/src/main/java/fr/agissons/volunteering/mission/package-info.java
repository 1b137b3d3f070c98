/** The mission and its slots: what an association proposes, who may see it, and the places it has left. */
@NullMarked
package fr.agissons.volunteering.mission;

import org.jspecify.annotations.NullMarked;
