/** The communes of France, by code, name and postcode. */
@NullMarked
package fr.agissons.core.territory;

import org.jspecify.annotations.NullMarked;
