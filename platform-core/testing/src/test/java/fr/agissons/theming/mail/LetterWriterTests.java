package fr.agissons.theming.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.notification.MailRenderer;
import fr.agissons.testing.CivicModuleTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CivicModuleTest
class LetterWriterTests {
    @Autowired
    private LetterWriter writer;

    private MailRenderer.Mail letter(Locale language, String name) {
        return writer.render(new MailRenderer.Message(
                "core.mail.organisation.refused",
                language,
                name,
                List.of("Les <b>Jardins</b>", "Dites-en plus."),
                URI.create("https://colombes.test/organisations/les-jardins"),
                URI.create("https://colombes.test/moi/profil")));
    }

    @Test
    void writesBothTwinsInTheReadersLanguage() {
        var french = letter(Locale.FRENCH, "Rosa");
        assertThat(french.subject()).contains("quelques points à revoir");
        assertThat(french.text())
                .contains(
                        "Bonjour Rosa,",
                        "Dites-en plus.",
                        "https://colombes.test/organisations/les-jardins",
                        "/moi/profil");
        assertThat(letter(Locale.ENGLISH, "Rosa").text()).contains("Hello Rosa,", "complete it");
    }

    @Test
    void escapesWhatPeopleTypedInThePage() {
        assertThat(letter(Locale.FRENCH, "<i>Rosa</i>").html()).doesNotContain("<b>Jardins", "<i>Rosa");
    }
}
