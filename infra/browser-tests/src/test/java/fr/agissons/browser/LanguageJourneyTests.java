package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site speaks the language of its reader, and keeps to it. */
@JourneyTest
class LanguageJourneyTests {
    private final Stage stage;

    LanguageJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void speaksEnglishFromTheHomePageToTheSignInPage(Device device) {
        try (Visit reader = stage.visit(Addresses.COLOMBES, device, "en-GB")) {
            reader.open("/").look("home-english");
            assertThat(language(reader)).isEqualTo("en");
            reader.mustSay("Want to lend a hand in Colombes?");
            reader.open("/missions").look("list-english");
            assertThat(language(reader)).isEqualTo("en");
            reader.press(reader.page().locator("main .card a"));
            assertThat(language(reader)).isEqualTo("en");
            reader.press(reader.page().locator("a[href*='/inscription?creneau=']"));
            reader.mustBeAt(stage.addresses().signInHost());
            assertThat(language(reader)).isEqualTo("en");
            reader.look("sign-in-english");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void turnsToEnglishWhenAskedAndStaysThere(Device device) {
        try (Visit reader = stage.visit(Addresses.COLOMBES, device)) {
            reader.open("/missions");
            assertThat(language(reader)).isEqualTo("fr");
            reader.press(reader.page().locator("a.language[lang=en]"));
            assertThat(language(reader)).isEqualTo("en");
            reader.press(reader.page().locator("main .card a"));
            assertThat(language(reader)).isEqualTo("en");
            assertThat(reader.cookies()).isEmpty();
        }
    }

    private static String language(Visit visit) {
        return visit.page().locator("html").getAttribute("lang");
    }
}
