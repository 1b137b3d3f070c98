/** Believable associations and missions for the demonstration sites. */
@NullMarked
package fr.agissons.volunteering.demo;

import org.jspecify.annotations.NullMarked;
