package fr.agissons.mutualaid.discovery;

import fr.agissons.core.geo.GeoPoint;

/**
 * Around where to look.
 *
 * @param label the place, as the page names it; empty for the visitor's own position
 * @param point its centre
 * @param kilometres how far from it
 */
public record Near(String label, GeoPoint point, double kilometres) {}
