package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that opens on an old phone at the back of a courtyard: what the first page weighs, counted by the browser. */
@JourneyTest
class FirstLoadTests {
    private static final int KILOBYTE = 1000;

    private final Stage stage;

    FirstLoadTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {Addresses.COLOMBES, Addresses.LILLE})
    void isLight(String host) {
        try (Visit visitor = stage.visit(host, Device.PHONE)) {
            Scales scales = new Scales(visitor.page());
            visitor.open("/");
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(scales.requests()).as("requests: " + scales).isLessThanOrEqualTo(8);
            assertThat(scales.bytes()).as("all: " + scales).isLessThanOrEqualTo(100 * KILOBYTE);
            assertThat(scales.bytes() - scales.bytesOf("Font"))
                    .as("without fonts: " + scales)
                    .isLessThanOrEqualTo(50 * KILOBYTE);
            assertThat(scales.bytesOf("Script")).as("scripts: " + scales).isLessThanOrEqualTo(20 * KILOBYTE);
            assertThat(visitor.page().locator("*").count()).as("elements").isLessThanOrEqualTo(500);
            assertThat(visitor.cookies()).isEmpty();
            scales.empty();
            visitor.open("/");
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(scales.bytes()).as("the second time: " + scales).isLessThanOrEqualTo(10 * KILOBYTE);
        }
    }

    /** Weighs what comes over the wire, headers included. */
    private static final class Scales {
        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, Integer> bytes = new HashMap<>();
        private final Map<String, String> addresses = new HashMap<>();

        Scales(Page page) {
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.responseReceived", this::received);
            session.on("Network.loadingFinished", this::finished);
        }

        private void received(JsonObject event) {
            String request = event.get("requestId").getAsString();
            kinds.put(request, event.get("type").getAsString());
            addresses.put(request, event.getAsJsonObject("response").get("url").getAsString());
        }

        private void finished(JsonObject event) {
            bytes.merge(
                    event.get("requestId").getAsString(),
                    (int) event.get("encodedDataLength").getAsDouble(),
                    Integer::sum);
        }

        int requests() {
            return (int) addresses.values().stream()
                    .filter(address -> address.startsWith("http"))
                    .count();
        }

        int bytes() {
            return bytes.values().stream().mapToInt(Integer::intValue).sum();
        }

        int bytesOf(String kind) {
            return bytes.entrySet().stream()
                    .filter(entry -> kind.equals(kinds.get(entry.getKey())))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        void empty() {
            kinds.clear();
            bytes.clear();
            addresses.clear();
        }

        @Override
        public String toString() {
            StringBuilder list = new StringBuilder();
            addresses.forEach((request, address) -> list.append('\n')
                    .append(kinds.get(request))
                    .append(' ')
                    .append(bytes.get(request))
                    .append(' ')
                    .append(address));
            return list.toString();
        }
    }
}
