package fr.agissons.core.geo;

import org.jspecify.annotations.Nullable;

/**
 * A place found for what somebody typed, with what is needed to judge it.
 *
 * @param label the address as the source writes it
 * @param citycode INSEE code; of the arrondissement in Paris, Lyon and Marseille
 * @param score from 0 to 1, how sure the source is
 * @param source who answered, kept with the point as evidence
 */
public record GeocodedAddress(
        String label,
        GeoPoint point,
        String citycode,
        @Nullable String postcode,
        String city,
        Precision precision,
        double score,
        String source) {
    private static final double SURE = 0.5;

    /** Whether a person should look at the point before it is relied on. */
    public boolean needsConfirmation() {
        return score < SURE || precision == Precision.MUNICIPALITY;
    }
}
