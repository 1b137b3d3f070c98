package fr.agissons.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "red;}body{display:none, :root{}, M4 4h16Z",
        "#7a2048, </style><script>, M4 4h16Z",
        "#7a2048, :root{}, M4 4\"/><script>"
    })
    void brandsRefuseWhatCouldLeaveAStyleSheet(String primary, String style, String shape) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brand(
                        "Colombes",
                        URI.create("http://agissons.colombes.localhost:8080"),
                        primary,
                        "#ffffff",
                        "#b0413e",
                        "#ffffff",
                        "#fffaf3",
                        style,
                        List.of("M4 4v16Z", shape),
                        null));
    }
}
