package fr.agissons.mutualaid.helper;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What helpers promise, to be read and accepted.
 *
 * @param charter the text
 * @param request the request the reader wants to help with
 * @param neighbourhoods those of the town, by name
 * @param signed whether the reader has accepted it
 * @param changed whether another version came while the reader read
 */
public record CharterPage(
        CharterText charter, @Nullable UUID request, List<String> neighbourhoods, boolean signed, boolean changed) {
    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.charter.title"))
                .lead(ui.t("mutualaid.charter.lead"))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .narrow();
    }

    /** Where the reader can help at a minute's notice. */
    public Field part(Ui ui) {
        List<Choice> parts = new ArrayList<>();
        parts.add(new Choice("", ui.t("mutualaid.charter.anywhere")));
        neighbourhoods.forEach(name -> parts.add(new Choice(name, name)));
        return Field.select("neighbourhood", ui.t("mutualaid.charter.part"), parts)
                .hint(ui.t("mutualaid.charter.part-hint"))
                .optional();
    }

    /** The town's own words, or ours. */
    public List<String> paragraphs(Ui ui) {
        return text(ui, charter);
    }

    static List<String> text(Ui ui, CharterText charter) {
        String words = charter.words();
        return (words == null ? ui.t("mutualaid.charter.text") : words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
