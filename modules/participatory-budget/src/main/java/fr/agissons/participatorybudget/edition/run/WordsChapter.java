package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the town writes about an edition. */
@Component
class WordsChapter implements Chapter {
    private static final int SHORTEST_TITLE = 3;

    private final TendEditions tend;

    WordsChapter(TendEditions tend) {
        this.tend = tend;
    }

    @Override
    public String slug() {
        return "textes";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean freezes() {
        return false;
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        EditionWords words = edition.words();
        return Map.of("title", words.title(), "summary", words.summary(), "text", words.text());
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        return List.of(
                Field.text("title", ui.t("budget.form.title"))
                        .hint(ui.t("budget.form.title-hint"))
                        .length(EditionWords.LONGEST_TITLE)
                        .value(typed.get("title")),
                Field.area("summary", ui.t("budget.form.summary"))
                        .hint(ui.t("budget.form.summary-hint"))
                        .rows(2)
                        .length(EditionWords.LONGEST_SUMMARY)
                        .value(typed.get("summary"))
                        .optional(),
                Field.area("text", ui.t("budget.form.text"))
                        .hint(ui.t("budget.form.text-hint"))
                        .rows(10)
                        .length(EditionWords.LONGEST_TEXT)
                        .value(typed.get("text"))
                        .optional());
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        EditionWords words = read(typed);
        if (typed.faults().isEmpty()) {
            tend.describe(edition.id(), version, words);
        }
    }

    static EditionWords read(Typed typed) {
        return new EditionWords(
                typed.text("title", SHORTEST_TITLE, EditionWords.LONGEST_TITLE, "budget.form.title-length")
                        .replace('\n', ' '),
                typed.text("summary", 0, EditionWords.LONGEST_SUMMARY, "budget.form.too-long"),
                typed.text("text", 0, EditionWords.LONGEST_TEXT, "budget.form.too-long"));
    }
}
