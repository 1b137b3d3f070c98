package fr.agissons.theming.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Interfaces;
import fr.agissons.theming.theme.Themes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailLookTests {
    private static final Tenant TOWN = Interfaces.town("Colombes", Map.of("primary", "#1b4d3e"), Map.of());
    private static final Letter LETTER = new Letter(
            "Votre place est <b>confirmée</b>",
            List.of("Rendez-vous samedi.", "<script>alert(1)</script>"),
            new Letter.Button("Voir ma participation", "https://agissons.test/missions/mes-participations"),
            List.of("Vous recevez ce message parce que vous participez."));

    @Test
    void saysTheSameInBothForms() {
        MailLook.Mail mail = dress();
        for (String piece : List.of("Rendez-vous samedi.", "Voir ma participation", "Colombes", "Vous recevez")) {
            assertThat(mail.html()).contains(piece);
            assertThat(mail.text()).contains(piece);
        }
        assertThat(mail.text()).contains("https://agissons.test/missions/mes-participations");
    }

    @Test
    void loadsNothingAndShowsHostileTextAsText() {
        assertThat(dress().html())
                .contains("lang=\"fr\"", "#1b4d3e", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<img", "<script", "<link", "url(");
    }

    private static MailLook.Mail dress() {
        return new MailLook(Interfaces.shared(Themes.class)).dress(TOWN, Locale.FRANCE, LETTER);
    }
}
