package fr.agissons.core.territory;

import fr.agissons.core.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One commune of a gazetteer file.
 *
 * @param point absent where the file gives none
 * @param quality how the file says the point was found
 */
record GazetteerLine(String code, @Nullable GeoPoint point, String quality) {}
