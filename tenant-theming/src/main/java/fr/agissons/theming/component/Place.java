package fr.agissons.theming.component;

import fr.agissons.core.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param label the place's name
 * @param address street and town, or nothing
 * @param point where it is on the map, or nothing
 */
public record Place(
        String label, @Nullable String address, @Nullable GeoPoint point) {}
