package fr.agissons.core.territory.geocoding;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the national geocoder is.
 *
 * @param address base of its {@code /search} and {@code /reverse}, such as {@code https://data.geopf.fr/geocodage};
 *     without one no address leaves this server, and points are those of communes
 */
@ConfigurationProperties("agissons.geocoder")
public record GeocoderProperties(@Nullable URI address) {}
