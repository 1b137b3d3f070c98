package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.OrganisationLine;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Part of the public directory of organisations, by name.
 *
 * @param rows the organisations
 * @param more whether others follow
 * @param first whether these are the first
 */
public record DirectoryPage(List<Row> rows, boolean more, boolean first) {
    private static final int TEASER = 140;

    /** One organisation and the name of its commune. */
    public record Row(OrganisationLine organisation, Optional<String> commune) {}

    public Head head(Ui ui) {
        return Head.of(ui.t("organisation.directory.title")).lead(ui.t("organisation.directory.lead", ui.siteName()));
    }

    public Action found(Ui ui) {
        return Action.secondary(ui.t("organisation.directory.found"), "/organisations/nouvelle")
                .icon("plus");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> Card.of(
                                row.organisation().name(), row.organisation().path())
                        .level(2)
                        .kind(
                                "users",
                                ui.t("organisation.kind." + row.organisation().kind()))
                        .fact("map-pin", row.commune().orElse(null))
                        .text(teaser(row.organisation().description())))
                .toList();
    }

    private static String teaser(String text) {
        String line = text.lines().findFirst().orElse("");
        int end = line.codePointCount(0, line.length()) <= TEASER ? line.length() : line.offsetByCodePoints(0, TEASER);
        return end == line.length() ? line : line.substring(0, end).strip() + "…";
    }

    /** Forward only: the directory begins again from its first page. */
    public Pager pager() {
        String next = null;
        if (more) {
            var last = rows.getLast().organisation();
            next = OrganisationNavigation.DIRECTORY + "?apres="
                    + URLEncoder.encode(last.nameKey(), StandardCharsets.UTF_8) + "&id=" + last.id();
        }
        return new Pager(first ? null : OrganisationNavigation.DIRECTORY, next, null);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "users", ui.t("organisation.directory.none"), ui.t("organisation.directory.none-hint"), found(ui));
    }
}
