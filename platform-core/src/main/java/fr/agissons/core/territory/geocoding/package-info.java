/** Addresses to points: the national geocoder when its address is configured, the communes' centres otherwise. */
@NullMarked
package fr.agissons.core.territory.geocoding;

import org.jspecify.annotations.NullMarked;
