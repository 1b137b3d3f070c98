package fr.agissons.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key as it travels. */
class ApiSecretTests {
    @Test
    void comesBackFromTheHeaderItIsSentIn() {
        ApiSecret secret = ApiSecret.random();
        assertThat(ApiSecret.from("Bearer " + secret.text())).contains(secret);
        assertThat(ApiSecret.from("bearer  " + secret.text() + " ")).contains(secret);
        assertThat(secret.digest()).hasSize(32).isNotEqualTo(ApiSecret.random().digest());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic agissons_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer agissons_AAAA",
                "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer agissons_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"
            })
    void isNothingElse(String header) {
        assertThat(ApiSecret.from(header)).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        ApiSecret secret = ApiSecret.random();
        assertThat(secret.toString()).doesNotContain(secret.text().substring(12));
    }
}
