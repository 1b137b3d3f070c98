package fr.agissons.core.territory.outline;

import org.jspecify.annotations.Nullable;

/**
 * One territory as it is drawn.
 *
 * @param code the territory's official code; FR for the country
 * @param coordinates those of a GeoJSON MultiPolygon, as text: they go from the table to the browser unread
 * @param source whom the drawing is owed to, when the import said so
 */
public record Outline(
        Level level,
        String code,
        String coordinates,
        @Nullable String source) {}
