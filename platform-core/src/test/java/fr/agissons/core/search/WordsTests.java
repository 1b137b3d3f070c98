package fr.agissons.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    @Test
    void foldsAccentsCaseLigaturesAndElisions() {
        assertThat(Words.of("L’ŒUVRE d'été à Saint-Ouen, 1 000 cafés !"))
                .containsExactly("oeuvre", "ete", "saint", "ouen", "1", "000", "cafes");
    }

    @Test
    void weighsTheTitleMoreAndRepetitionALittle() {
        var weights =
                Words.weighed("Jardin partagé", "Un jardin, un jardin, un jardin, un jardin, un jardin au soleil");
        assertThat(weights)
                .containsEntry("jardin", 10)
                .containsEntry("partage", 6)
                .containsEntry("soleil", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "jardinage, jardinge, true",
        "jardinage, jarddinage, true",
        "jardinage, jardinaje, true",
        "jardinage, jadrinage, true",
        "jardinage, jardinage, true",
        "jardinage, jadrinaje, false",
        "jardinage, jardin, false",
        "abcd, badc, false",
        "abcd, dbca, false",
    })
    void forgivesOneTypo(String word, String typed, boolean forgiven) {
        assertThat(Words.oneTypoApart(word, typed)).isEqualTo(forgiven);
        assertThat(Words.oneTypoApart(typed, word)).isEqualTo(forgiven);
    }

    @Property
    void findsEveryWordOneTypoAwayThroughASharedMark(
            @ForAll @StringLength(min = 4, max = 14) @CharRange(from = 'a', to = 'd') String word,
            @ForAll @IntRange(max = 13) int at,
            @ForAll @CharRange(from = 'a', to = 'd') char letter,
            @ForAll @IntRange(max = 3) int typo) {
        int place = at % (word.length() - 1);
        String head = word.substring(0, place);
        String typed = switch (typo) {
            case 0 -> head + word.substring(place + 1);
            case 1 -> head + letter + word.substring(place);
            case 2 -> head + letter + word.substring(place + 1);
            default -> head + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
        };
        assertThat(Words.oneTypoApart(word, typed)).isTrue();
        var shared = new HashSet<>(Words.marks(word));
        shared.retainAll(Words.marks(typed));
        assertThat(shared).isNotEmpty();
    }

    @Test
    void makesFewMarksHoweverLongTheWord() {
        assertThat(Words.marks("intergenerationnellement")).hasSize(8);
        assertThat(Words.marks("ecole")).hasSize(6);
    }

    @Test
    void forgivesNoTypoInNumbersAndShortWords() {
        assertThat(Words.forgiven("92700", 4)).isFalse();
        assertThat(Words.forgiven("velo", 4)).isTrue();
        assertThat(Words.forgiven("rue", 4)).isFalse();
    }
}
