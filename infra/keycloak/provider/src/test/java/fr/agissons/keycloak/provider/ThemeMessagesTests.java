package fr.agissons.keycloak.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeMessagesTests {
    /** Quotes would be eaten by the message format, and a plain space before a sign lets it slip to the next line. */
    private static final Pattern CARELESS = Pattern.compile("'|[ \\u00a0][;:!?»]|« |\\.\\.\\.");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void saysInEnglishAllThatItSaysInFrench(String type) throws Exception {
        assertThat(messages(type, "en").stringPropertyNames())
                .isEqualTo(messages(type, "fr").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void mindsFrenchTypography(String type) throws Exception {
        assertThat(messages(type, "fr").values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern(CARELESS));
    }

    private static Properties messages(String type, String language) throws Exception {
        String path = "/theme/agissons/" + type + "/messages/messages_" + language + ".properties";
        try (var content = ThemeMessagesTests.class.getResourceAsStream(path)) {
            var messages = new Properties();
            messages.load(new InputStreamReader(Objects.requireNonNull(content), UTF_8));
            return messages;
        }
    }
}
