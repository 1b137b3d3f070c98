package fr.agissons.core.territory.geocoding;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;

/** Asks the national address service, and the gazetteer whenever that one is absent, late, wrong or without an answer. */
final class NationalGeocoder implements Geocoder {
    static final String SOURCE = "ban";

    private static final Logger log = LoggerFactory.getLogger(NationalGeocoder.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    /** The service refuses shorter and longer questions. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private final RestClient service;
    private final Geocoder fallback;

    NationalGeocoder(URI address, Geocoder fallback) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        this.service =
                RestClient.builder().baseUrl(address).requestFactory(requests).build();
        this.fallback = fallback;
    }

    @Override
    public List<GeocodedAddress> search(String text, @Nullable GeoPoint near, int limit) {
        String question = text.strip();
        if (limit <= 0) {
            return List.of();
        }
        if (question.length() < SHORTEST || question.length() > LONGEST) {
            return fallback.search(text, near, limit);
        }
        List<GeocodedAddress> found = ask(
                uri -> {
                    uri.path("/search").queryParam("q", "{q}").queryParam("limit", Math.min(limit, MOST));
                    return near == null ? uri : at(uri, near);
                },
                question);
        return found.isEmpty() ? fallback.search(text, near, limit) : found;
    }

    @Override
    public Optional<GeocodedAddress> reverse(GeoPoint point) {
        List<GeocodedAddress> found = ask(uri -> at(uri.path("/reverse"), point));
        return found.isEmpty() ? fallback.reverse(point) : Optional.of(found.getFirst());
    }

    private List<GeocodedAddress> ask(UnaryOperator<UriBuilder> question, Object... variables) {
        try {
            GeocodingAnswer answer = service.get()
                    .uri(uri -> question.apply(uri).build(variables))
                    .retrieve()
                    .body(GeocodingAnswer.class);
            return answer == null ? List.of() : answer.addresses(SOURCE);
        } catch (RestClientException e) {
            // What was typed stays out of the log: it may be somebody's home.
            log.warn(
                    "The geocoder did not answer, the communes' centres do instead: {}",
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static UriBuilder at(UriBuilder uri, GeoPoint point) {
        return uri.queryParam("lat", point.latitude()).queryParam("lon", point.longitude());
    }
}
