package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTests {
    @ParameterizedTest
    @CsvSource({
        "L'Haÿ-les-Roses, l hay les roses",
        "ÉTRÉCHY, etrechy",
        "Œuilly, oeuilly",
        "Plœuc-l’Hermitage, ploeuc l hermitage",
        "St.-Jean, saint jean",
        "Bourg-Ste-Marie, bourg sainte marie",
        "Strasbourg, strasbourg",
        "Bors (Canton de Tude-et-Lavalette), bors canton de tude et lavalette"
    })
    void keepsPlainWords(String typed, String folded) {
        assertThat(FoldedName.of(typed)).isEqualTo(folded);
    }

    @Test
    void foldsAnAccentedLetterAndItsDecomposedFormAlike() {
        for (char letter = 'À'; letter <= 'ÿ'; letter++) {
            String composed = "x" + letter + "x";

            assertThat(FoldedName.plain(composed))
                    .as(composed)
                    .isEqualTo(FoldedName.plain(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                    .isEqualTo(FoldedName.plain(composed + "\u200B"));
        }
    }

    @Test
    void ignoresWhatCannotBeSeenAndMatchesNoOtherScript() {
        assertThat(FoldedName.of("\u200FCo\u00ADlom\u200Bbes\uFEFF")).isEqualTo("colombes");
        assertThat(FoldedName.of("Κolombes")).contains(String.valueOf(FoldedName.FOREIGN));
        assertThat(FoldedName.of("x".repeat(201))).isEmpty();
    }
}
