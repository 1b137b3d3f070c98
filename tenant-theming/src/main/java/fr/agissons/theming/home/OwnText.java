package fr.agissons.theming.home;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import java.util.List;
import java.util.Optional;

/**
 * Some words of the town's own on its home page; nothing is shown where it has not written any in the reader's language.
 *
 * @param title their heading
 * @param paragraphs what they say
 */
public record OwnText(String title, List<String> paragraphs) {
    /** Message key of its heading among a town's words. */
    public static final String TITLE = "home.text.title";

    /** Message key of what it says among a town's words. */
    public static final String BODY = "home.text.body";

    static Optional<OwnText> of(Tenant tenant, Ui ui) {
        String title = tenant.wording().get(TITLE + '.' + ui.lang());
        String body = tenant.wording().get(BODY + '.' + ui.lang());
        return title == null || body == null
                ? Optional.empty()
                : Optional.of(new OwnText(title, List.of(body.strip().split("\\s*\\R\\s*\\R\\s*"))));
    }
}
