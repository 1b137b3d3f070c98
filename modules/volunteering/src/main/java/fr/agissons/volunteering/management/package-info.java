/** Where an association writes its missions, plans their slots and looks after them. */
@NullMarked
package fr.agissons.volunteering.management;

import org.jspecify.annotations.NullMarked;
