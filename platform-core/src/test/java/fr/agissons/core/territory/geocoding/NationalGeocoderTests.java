package fr.agissons.core.territory.geocoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a stand-in that speaks the contract the national address service publishes. */
class NationalGeocoderTests {
    private static final Communes COMMUNES = Communes.load();
    private static final String ADDRESS = "12 rue Saint-Denis, 92700 Colombes";
    private static final String FOUND =
            feature("[2.2571, 48.9235]", "\"score\":0.963,\"type\":\"housenumber\",\"id\":\"92025_8110_00012\"");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer service;
    private Geocoder geocoder;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(threads);
        service.start();
        geocoder = new NationalGeocoder(
                URI.create("http://localhost:" + service.getAddress().getPort() + "/geocodage"),
                new GazetteerGeocoder(COMMUNES, CommunePoints.seedOnly(COMMUNES)));
    }

    @AfterEach
    void stop() {
        end.countDown();
        service.stop(0);
        threads.shutdownNow();
    }

    @Test
    void findsTheDoor() {
        answer(200, FOUND);

        List<GeocodedAddress> found = geocoder.search(ADDRESS, new GeoPoint(48.9, 2.2), 5);

        assertThat(found)
                .containsExactly(new GeocodedAddress(
                        "12 Rue Saint-Denis 92700 Colombes",
                        new GeoPoint(48.9235, 2.2571),
                        "92025",
                        "92700",
                        "Colombes",
                        Precision.HOUSENUMBER,
                        0.963,
                        "ban"));
        assertThat(found.getFirst().needsConfirmation()).isFalse();
        assertThat(asked)
                .containsExactly(
                        "/geocodage/search?q=12%20rue%20Saint-Denis%2C%2092700%20Colombes&limit=5&lat=48.9&lon=2.2");
    }

    @Test
    void findsTheAddressAtAPoint() {
        answer(200, FOUND);

        assertThat(geocoder.reverse(new GeoPoint(48.9235, 2.2571)))
                .map(GeocodedAddress::label)
                .contains("12 Rue Saint-Denis 92700 Colombes");
        assertThat(asked).containsExactly("/geocodage/reverse?lat=48.9235&lon=2.2571");
    }

    @ParameterizedTest
    @CsvSource({
        "housenumber, HOUSENUMBER",
        "street, STREET",
        "locality, LOCALITY",
        "municipality, MUNICIPALITY",
        "planet, MUNICIPALITY"
    })
    void saysHowPreciseAPointIs(String type, Precision precision) {
        answer(200, feature("[2.2571, 48.9235]", "\"score\":0.8,\"type\":\"" + type + "\""));

        assertThat(geocoder.search(ADDRESS, null, 1))
                .extracting(GeocodedAddress::precision)
                .containsExactly(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&limit=100", "{q}", "%00%", "rue de l'Œuf #3 + « bis »", "x?y=/../reverse"})
    void sendsWhatWasTypedAsOneParameter(String typed) {
        answer(200, FOUND);

        geocoder.search(typed, null, 500);

        URI uri = URI.create(asked.getFirst());
        assertThat(uri.getPath()).isEqualTo("/geocodage/search");
        assertThat(uri.getRawQuery()).endsWith("&limit=20").matches("q=[^&+]*&limit=20");
        assertThat(URLDecoder.decode(uri.getRawQuery().substring(2), UTF_8)).isEqualTo(typed + "&limit=20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>maintenance</html>",
                "",
                "null",
                "[]",
                "{}",
                "{\"features\":null}",
                "{\"features\":[]}",
                "{\"features\":[null,{},{\"geometry\":{\"coordinates\":[2.2]},\"properties\":{}}]}",
                "{\"features\":\"none\"}",
                "{\"features\":[{\"geometry\":{\"coordinates\":[2.25,480.0]},\"properties\":{\"label\":\"x\",\"citycode\":\"92025\",\"city\":\"Colombes\"}}]}",
                "{\"features\":[{\"geometry\":{\"coordinates\":[2.25,48"
            })
    void fallsBackToTheCommuneOnAnEmptyOrUnreadableAnswer(String body) {
        answer(200, body);

        assertFallsBack();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 429, 500, 503})
    void fallsBackToTheCommuneOnARefusal(int status) {
        answer(status, "{\"code\":" + status + "}");

        assertFallsBack();
    }

    @Test
    void fallsBackToTheCommuneWhenTheServiceHangs() {
        service.createContext("/", exchange -> hang());

        assertFallsBack();
    }

    @Test
    void fallsBackToTheCommuneWhenTheAnswerStopsHalfway() {
        service.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(FOUND.substring(0, 40).getBytes(UTF_8));
            exchange.getResponseBody().flush();
            hang();
        });

        assertFallsBack();
    }

    @Test
    void fallsBackToTheCommuneWhenNobodyListens() {
        service.stop(0);

        assertFallsBack();
    }

    @Test
    void keepsQuestionsTheServiceWouldRefuseToItself() {
        answer(200, FOUND);

        assertThatNoException().isThrownBy(() -> geocoder.search("Co", null, 5));
        assertThat(geocoder.search("x".repeat(10_000), null, 5)).isEmpty();
        assertThat(geocoder.search(ADDRESS, null, 0)).isEmpty();
        assertThat(asked).isEmpty();
    }

    private void assertFallsBack() {
        assertThat(geocoder.search(ADDRESS, null, 5))
                .singleElement()
                .returns("92025", GeocodedAddress::citycode)
                .returns(Precision.MUNICIPALITY, GeocodedAddress::precision)
                .returns(GazetteerGeocoder.SOURCE, GeocodedAddress::source);
    }

    private void answer(int status, String body) {
        service.createContext("/", exchange -> respond(exchange, status, body));
    }

    private void respond(HttpExchange exchange, int status, String body) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String feature(String coordinates, String more) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                "geometry":{"type":"Point","coordinates":%s},
                "properties":{"label":"12 Rue Saint-Denis 92700 Colombes","name":"12 Rue Saint-Denis",
                "housenumber":"12","street":"Rue Saint-Denis","postcode":"92700","citycode":"92025","city":"Colombes",
                "context":"92, Hauts-de-Seine, Île-de-France","x":645600.1,"y":6869400.2,"importance":0.6,%s}}],
                "query":"12 rue Saint-Denis"}""".formatted(coordinates, more);
    }
}
