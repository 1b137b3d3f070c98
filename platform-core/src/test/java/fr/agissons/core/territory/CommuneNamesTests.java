package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a name is typed, its commune is found. */
class CommuneNamesTests {
    private static final Communes COMMUNES = Communes.load();
    private static final List<UnaryOperator<String>> WAYS_TO_TYPE = List.of(
            name -> name.toUpperCase(Locale.FRENCH),
            name -> name.toLowerCase(Locale.FRENCH),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            name -> name.replace('\'', '’'),
            name -> name.replace('\'', ' '),
            name -> name.replace('-', ' '),
            name -> name.replace(' ', '-'),
            name -> name.replace("-", " - "),
            name -> name.replace("œ", "oe").replace("Œ", "Oe"),
            name -> name.replaceAll("\\bSaint\\b", "St"),
            name -> name.replaceAll("\\bSainte\\b", "Ste."),
            name -> "\u00A0" + name + "\t");

    @Property(tries = 2_000)
    void findTheirCommuneHoweverTheyAreTyped(
            @ForAll("communes") Commune commune, @ForAll("habits") List<Integer> ways) {
        String typed = commune.name();
        for (int way : ways) {
            typed = WAYS_TO_TYPE.get(way).apply(typed);
        }

        assertThat(COMMUNES.byName(typed)).as(typed).contains(commune);
    }

    @Property(tries = 500)
    void areSuggestedFromTheStartOfAnyOfTheirWords(
            @ForAll("communes") Commune commune, @ForAll("habits") List<Integer> ways) {
        String[] words = FoldedName.of(commune.name()).split(" ");
        String fromAWord = String.join(" ", List.of(words).subList(ways.size() % words.length, words.length));

        List<Commune> suggested = COMMUNES.suggest(fromAWord, 100);

        // A word as common as "ville" fills the list with more exact or larger communes.
        assertThat(suggested.size() == 100 || suggested.contains(commune))
                .as("%s among %s", fromAWord, suggested)
                .isTrue();
    }

    @Property(tries = 500)
    void turnNoTextIntoAnError(@ForAll String text) {
        assertThat(COMMUNES.byName(text)).hasSizeLessThan(20);
        assertThat(COMMUNES.byPostcode(text)).hasSizeLessThan(50);
        assertThat(COMMUNES.suggest(text, 7)).hasSizeLessThan(8);
        assertThat(COMMUNES.byCode(text).map(Commune::code).orElse(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Commune> communes() {
        return Arbitraries.integers().between(0, COMMUNES.size() - 1).map(COMMUNES::commune);
    }

    @Provide
    Arbitrary<List<Integer>> habits() {
        return Arbitraries.integers().between(0, WAYS_TO_TYPE.size() - 1).list().ofMaxSize(6);
    }
}
