package fr.agissons.theming.asset;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.theming.Interfaces;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeliveryTests {
    private final AssetController controller = new AssetController(Interfaces.shared(Assets.class));
    private final String address = Interfaces.shared(Assets.class).url("site.css");

    @Test
    void sendsAFileCompressedAndForEver() throws IOException {
        MockHttpServletResponse response = get(address, "gzip, br", null);
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeader("Cache-Control")).contains("immutable");
        assertThat(response.getContentLength())
                .isEqualTo(response.getContentAsByteArray().length)
                .isLessThan(9_250);
        assertThat(get(address, null, null).getHeader("Content-Encoding")).isNull();
    }

    @Test
    void sendsNothingToWhoHasItAndNothingElseUnderAnotherName() throws IOException {
        String tag = get(address, null, null).getHeader("ETag");
        assertThat(get(address, null, tag).getStatus()).isEqualTo(304);
        assertThat(get("/assets/site.css", null, null).getStatus()).isEqualTo(404);
        assertThat(get("/assets/../messages/theming_fr.properties", null, null).getStatus())
                .isEqualTo(404);
    }

    @Test
    void staysWithinTheScriptsBudget() {
        Assets assets = Interfaces.shared(Assets.class);
        assertThat(packed(assets.named("site.js")) + packed(assets.named("htmx.js")))
                .isLessThan(20_000);
    }

    private static int packed(Served served) {
        return served.weight() - served.plain().length;
    }

    private MockHttpServletResponse get(String path, @Nullable String encoding, @Nullable String tag)
            throws IOException {
        var request = new MockHttpServletRequest("GET", path);
        if (encoding != null) {
            request.addHeader("Accept-Encoding", encoding);
        }
        if (tag != null) {
            request.addHeader("If-None-Match", tag);
        }
        var response = new MockHttpServletResponse();
        controller.asset(request, response);
        return response;
    }
}
