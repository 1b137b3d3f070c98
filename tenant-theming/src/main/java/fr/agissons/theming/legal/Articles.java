package fr.agissons.theming.legal;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts legal texts together, article by article. What only the town knows comes from its own words, and where it said
 * nothing the text tells whom to ask.
 */
final class Articles {
    private final Ui ui;
    private final Tenant tenant;
    private final Object[] values;
    private final List<Content> written = new ArrayList<>();

    Articles(Ui ui, Tenant tenant, LocalDate dated) {
        this.ui = ui;
        this.tenant = tenant;
        this.values = new Object[] {
            tenant.name(),
            tenant.host(),
            ui.fullDate(dated),
            own("legal.contact").orElseGet(() -> ui.t("legal.contact.unknown", tenant.name())),
            own("legal.dpo").orElseGet(() -> ui.t("legal.dpo.unknown", tenant.name()))
        };
    }

    /** The town's own words for this, in the page's language or else in French. */
    Optional<String> own(String key) {
        String said = tenant.wording().get(key + '.' + ui.lang());
        return Optional.ofNullable(said == null ? tenant.wording().get(key + ".fr") : said);
    }

    /** Adds an article: each line of its text is a paragraph, or a point when it starts with a dash. */
    Articles add(String key, Action... links) {
        return write(key, ui.t(key + ".text", values), links);
    }

    /** Adds an article in the town's own words when it has some. */
    Articles addOwn(String key) {
        return write(key, own(key).orElseGet(() -> ui.t(key + ".text", values)));
    }

    List<Content> written() {
        return written;
    }

    /** The sentence under the page's title. */
    String lead(String key) {
        return ui.t(key, values);
    }

    private Articles write(String key, String text, Action... links) {
        List<Passage> passages = new ArrayList<>();
        text.lines().forEach(line -> {
            if (!line.startsWith("- ")) {
                passages.add(new Passage(line, new ArrayList<>()));
            } else if (passages.isEmpty()) {
                passages.add(new Passage("", new ArrayList<>(List.of(line.substring(2)))));
            } else {
                passages.getLast().points().add(line.substring(2));
            }
        });
        written.add(ui.legalArticle(ui, ui.t(key + ".title"), passages, List.of(links)));
        return this;
    }
}
