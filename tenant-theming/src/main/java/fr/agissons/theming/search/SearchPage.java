package fr.agissons.theming.search;

import fr.agissons.core.search.SearchDocument;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * What was found for what somebody typed.
 *
 * @param typed what they typed
 * @param found the best results first
 */
public record SearchPage(String typed, List<SearchDocument> found) {
    static final String PATH = "/recherche";
    private static final int TEASER = 160;

    public Head head(Ui ui) {
        return Head.of(typed.isBlank() ? ui.t("search.title") : ui.t("search.title-for", typed))
                .unlisted();
    }

    public String path() {
        return PATH;
    }

    public Field field(Ui ui) {
        return Field.of(FieldKind.SEARCH, "q", ui.t("search.field"))
                .value(typed)
                .icon("search")
                .length(200);
    }

    public List<Card> cards(Ui ui) {
        return found.stream().map(document -> card(ui, document)).toList();
    }

    /** The kind's word is the module's own: {@code <kind>.label}. */
    private static Card card(Ui ui, SearchDocument document) {
        var card = Card.of(document.title(), document.path()).level(2).text(teaser(document.text()));
        String label = document.kind() + ".label";
        if (ui.knows(label)) {
            card.kind("tag", ui.t(label));
        }
        var from = document.from();
        return from == null ? card : card.fact("calendar", ui.date(from));
    }

    private static String teaser(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean whole = line.codePointCount(0, line.length()) <= TEASER;
        return whole
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TEASER)).strip() + "…";
    }

    public Empty empty(Ui ui) {
        return typed.isBlank()
                ? new Empty("search", ui.t("search.blank"), ui.t("search.blank-hint"), null)
                : new Empty("search", ui.t("search.none", typed), ui.t("search.none-hint"), null);
    }
}
