/** Journeys through the real product in a real browser, and what every page reached on the way has to hold. */
@NullMarked
package fr.agissons.browser;

import org.jspecify.annotations.NullMarked;
