package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTests {
    private static final Communes COMMUNES = Communes.load();

    @ParameterizedTest
    @CsvSource({
        "colomb, Colombes",
        "COLOMBES, Colombes",
        "paris, Paris",
        "mans, Le Mans",
        "havre, Le Havre",
        "hay les, L'Haÿ-les-Roses",
        "cotterets, Villers-Cotterêts",
        "st den, Saint-Denis",
        "saint-deni, Saint-Denis",
        "92700, Colombes",
        "92700 col, Colombes",
        "9270, Colombes",
        "Sainte-Colombe (05), Sainte-Colombe"
    })
    void putTheLikeliestFirst(String typed, String name) {
        assertThat(COMMUNES.suggest(typed, 5).getFirst().name()).isEqualTo(name);
    }

    @Test
    void putTheExactNameBeforeLargerTownsThatGoOn() {
        assertThat(COMMUNES.suggest("vi", 5)).extracting(Commune::population).isSortedAccordingTo((a, b) -> b - a);
        assertThat(COMMUNES.suggest("Aix", 3)).extracting(Commune::name).startsWith("Aix", "Aix-en-Provence");
    }

    @Test
    void thinkOfBothMeaningsOfSt() {
        List<Commune> found = COMMUNES.suggest("st", 30);

        assertThat(found).extracting(Commune::name).contains("Saint-Denis", "Strasbourg");
    }

    @Test
    void thinkOfALostLeadingZero() {
        assertThat(COMMUNES.suggest("1000", 10)).extracting(Commune::name).contains("Troyes", "Bourg-en-Bresse");
    }

    @Test
    void keepToTheLimitAndNameEachCommuneOnce() {
        assertThat(COMMUNES.suggest("saint", 10)).hasSize(10).doesNotHaveDuplicates();
        assertThat(COMMUNES.suggest("75", 10)).doesNotHaveDuplicates().first().returns("75056", Commune::code);
        assertThat(COMMUNES.suggest("saint", 100_000)).hasSize(100);
        assertThat(COMMUNES.suggest("saint", 0)).isEmpty();
        assertThat(COMMUNES.suggest("saint", -1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "00", "999999", "12345678", "colombes x", "92700 zz", "qq"})
    void areEmptyWhenNothingIsMeant(String typed) {
        assertThat(COMMUNES.suggest(typed, 5))
                .filteredOn(c -> !typed.equals("0"))
                .isEmpty();
    }
}
