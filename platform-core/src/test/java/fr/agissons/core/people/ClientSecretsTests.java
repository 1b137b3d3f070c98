package fr.agissons.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ClientSecretsTests {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void areHmacSha256OfTheSlugInBase64Url() {
        // openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef over "colombes"
        assertThat(new ClientSecrets(KEY).of("colombes")).isEqualTo("5qL9yUJ6VEYng7cUa-wEviyTq1qw25wz8p8hm8px-OA");
    }

    @Test
    void differFromSiteToSiteAndFromKeyToKey() {
        var secrets = new ClientSecrets(KEY);
        assertThat(secrets.of("lille")).isNotEqualTo(secrets.of("colombes"));
        assertThat(new ClientSecrets(KEY.toUpperCase(java.util.Locale.ROOT)).of("lille"))
                .isNotEqualTo(secrets.of("lille"));
    }

    @Test
    void refuseAShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientSecrets("short"));
    }

    @Test
    void brandsRefuseAnythingButPlainColours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brand(
                        "Colombes",
                        "C",
                        URI.create("http://agissons.colombes.localhost:8080"),
                        "red;}body{display:none",
                        "#ffffff",
                        "#b0413e",
                        "#ffffff",
                        "#fffaf3"));
    }
}
