package fr.agissons.theming.mail;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.color.Scheme;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.template.StaticTemplates;
import fr.agissons.theming.theme.Themes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dresses a letter in its town's colours: a page readable at 320 pixels with nothing to load, and its plain-text twin. */
@Component
public class MailLook {
    private final Themes themes;
    private final StaticTemplates templates = new StaticTemplates();

    MailLook(Themes themes) {
        this.themes = themes;
    }

    /** The letter as it leaves. */
    public Mail dress(Tenant town, Locale language, Letter letter) {
        Scheme colors = themes.of(town).palette().light();
        String site = siteName(town, language);
        String html = templates
                .mailLetter(Speech.of(language).language(), site, letter, colors)
                .render();
        return new Mail(html, text(site, letter));
    }

    private static String siteName(Tenant town, Locale language) {
        String key = "site.name." + Speech.of(language).language();
        return town.wording().getOrDefault(key, town.name());
    }

    private static String text(String site, Letter letter) {
        var text = new StringBuilder(letter.title()).append("\n\n");
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        Letter.Button button = letter.button();
        if (button != null) {
            text.append(button.label()).append("\n").append(button.url()).append("\n\n");
        }
        text.append("-- \n").append(site).append('\n');
        letter.footer().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /**
     * A letter ready to be sent.
     *
     * @param html for mail programs that show pages
     * @param text for all others, the same content
     */
    public record Mail(String html, String text) {}
}
