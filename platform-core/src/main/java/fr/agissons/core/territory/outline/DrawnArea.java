package fr.agissons.core.territory.outline;

import fr.agissons.core.geo.GeoPoint;

/**
 * A part of a town as somebody drew it.
 *
 * @param name what the drawing calls it
 * @param coordinates those of a GeoJSON MultiPolygon, as text
 * @param inside a point inside it, where its name can stand
 */
public record DrawnArea(String name, String coordinates, GeoPoint inside) {}
