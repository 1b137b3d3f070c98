/** Believable libraries and loans for the demonstration sites. */
@NullMarked
package fr.agissons.sharing.demo;

import org.jspecify.annotations.NullMarked;
