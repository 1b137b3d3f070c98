package fr.agissons.core.geo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns addresses into points and back; always answers, if need be with no more than the commune's centre. */
public interface Geocoder {
    /**
     * Places that may be meant, the likeliest first.
     *
     * @param near places close to this point are preferred
     */
    List<GeocodedAddress> search(String text, @Nullable GeoPoint near, int limit);

    /** The address at a point, or the closest known. */
    Optional<GeocodedAddress> reverse(GeoPoint point);
}
