package fr.agissons.core.territory.geocoding;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Precision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The GeoJSON the national geocoder publishes; anything in it may be missing until it has been looked at. */
record GeocodingAnswer(@Nullable List<@Nullable Feature> features) {

    List<GeocodedAddress> addresses(String source) {
        return features == null
                ? List.of()
                : features.stream()
                        .flatMap(Stream::ofNullable)
                        .flatMap(feature -> feature.address(source).stream())
                        .toList();
    }

    record Feature(@Nullable Geometry geometry, @Nullable Properties properties) {
        Optional<GeocodedAddress> address(String source) {
            GeoPoint point = geometry == null ? null : geometry.point();
            if (point == null || properties == null) {
                return Optional.empty();
            }
            return properties.at(point, source);
        }
    }

    record Geometry(@Nullable List<@Nullable Double> coordinates) {
        /** GeoJSON puts the longitude first. */
        @Nullable
        GeoPoint point() {
            if (coordinates == null || coordinates.size() < 2) {
                return null;
            }
            Double longitude = coordinates.get(0);
            Double latitude = coordinates.get(1);
            boolean isOnEarth =
                    longitude != null && latitude != null && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
            return isOnEarth ? new GeoPoint(latitude, longitude) : null;
        }
    }

    record Properties(
            @Nullable String label,
            @Nullable Double score,
            @Nullable String type,
            @Nullable String citycode,
            @Nullable String postcode,
            @Nullable String city) {

        Optional<GeocodedAddress> at(GeoPoint point, String source) {
            if (label == null || citycode == null || city == null) {
                return Optional.empty();
            }
            double sure = score == null ? 0 : Math.clamp(score, 0, 1);
            return Optional.of(new GeocodedAddress(label, point, citycode, postcode, city, precision(), sure, source));
        }

        /** A type the contract does not name is taken for the least precise one. */
        private Precision precision() {
            return switch (type == null ? "" : type) {
                case "housenumber" -> Precision.HOUSENUMBER;
                case "street" -> Precision.STREET;
                case "locality" -> Precision.LOCALITY;
                default -> Precision.MUNICIPALITY;
            };
        }
    }
}
