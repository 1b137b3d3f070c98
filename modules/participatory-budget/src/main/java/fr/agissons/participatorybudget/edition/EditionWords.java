package fr.agissons.participatorybudget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What the town writes about an edition.
 *
 * @param title what it is called
 * @param summary what it is about, in a sentence or two
 * @param text all the rest, by paragraphs
 */
@Embeddable
public record EditionWords(
        @Column(name = "title") String title,
        @Column(name = "summary") String summary,
        @Column(name = "words") String text) {
    /** The longest title. */
    public static final int LONGEST_TITLE = 120;

    /** The longest summary. */
    public static final int LONGEST_SUMMARY = 300;

    /** The longest text. */
    public static final int LONGEST_TEXT = 5000;

    /** The text by paragraphs. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether nothing is left to be written. */
    boolean areComplete() {
        return !summary.isBlank() && !text.isBlank();
    }

    /** The same, with the other's summary and text where it has none. */
    EditionWords or(EditionWords other) {
        return new EditionWords(title, summary.isEmpty() ? other.summary : summary, text.isEmpty() ? other.text : text);
    }
}
