package fr.agissons.core.territory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTests {
    private static final Communes COMMUNES = Communes.load();
    private static final List<Commune> ALL =
            IntStream.range(0, COMMUNES.size()).mapToObj(COMMUNES::commune).toList();

    @Test
    void knowsEveryCommuneOfTheOfficialCode() {
        assertThat(COMMUNES.size()).isEqualTo(34_969);
        assertThat(COMMUNES.byCode("92025"))
                .contains(new Commune(
                        "92025", "Colombes", "92", "11", "219200250", 91_053, List.of("92700"), "200054781"));
        assertThat(ALL).allSatisfy(c -> assertThat(COMMUNES.byCode(c.code())).contains(c));
    }

    @Test
    void tellsZeroInhabitantsFromNobodyCounted() {
        assertThat(ALL)
                .filteredOn(c -> c.population() == null)
                .hasSize(6)
                .allMatch(c -> c.code().startsWith("98"));
        assertThat(ALL)
                .filteredOn(c -> c.population() != null && c.population() == 0)
                .hasSize(6)
                .extracting(Commune::code)
                .contains("55039");
        assertThat(COMMUNES.byCode("38061").orElseThrow().population()).isEqualTo(3_500);
        assertThat(COMMUNES.byCode("43112").orElseThrow().population()).isEqualTo(3_499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9202", "920255", "75107", "2a004", "00000", "99999", "é2025", "92\0025"})
    void knowsNoCommuneOfAnotherCode(String code) {
        assertThat(COMMUNES.byCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"75107, 75056", "13216, 13055", "69381, 69123", "01340, 01015", "92025, 92025"})
    void leadsFromAFormerCodeOrAnArrondissementToTheCommuneOfToday(String code, String today) {
        assertThat(COMMUNES.current(code))
                .hasValueSatisfying(c -> assertThat(c.code()).isEqualTo(today));
    }

    @Test
    void tellsHomonymsApartByTheirDepartement() {
        Map<String, Long> names = ALL.stream().collect(groupingBy(Commune::name, counting()));
        List<Long> shared = names.values().stream().filter(n -> n > 1).toList();

        assertThat(shared).hasSize(1_441);
        assertThat(shared.stream().mapToLong(n -> n).sum()).isEqualTo(3_675);
        assertThat(ALL.stream().map(Commune::label)).doesNotHaveDuplicates();
        assertThat(COMMUNES.byName("sainte colombe"))
                .hasSize(12)
                .extracting(Commune::label)
                .contains("Sainte-Colombe (05)");
        assertThat(COMMUNES.byName("Sainte-Colombe (05)"))
                .singleElement()
                .returns("05135", Commune::code)
                .returns("05", Commune::departement);
        assertThat(COMMUNES.byName("Sainte-Colombe (92)")).isEmpty();
    }

    @Test
    void findsEveryCommuneByItsLabel() {
        assertThat(ALL).allSatisfy(c -> assertThat(COMMUNES.byName(c.label())).containsExactly(c));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guilligomarc'h | 29071",
                "Guilligomarc’h | 29071",
                "L’HAY LES ROSES | 94038",
                "l'haÿ-les-roses | 94038",
                "St-Émiland | 71409",
                "ST EMILAND | 71409",
                "Ste Lizaigne | 36199",
                "Œuilly (51) | 51410",
                "oeuilly (51) | 51410",
                "  Asnieres   sur Seine  | 92004",
                "Aix‑les‑Bains | 73008",
                "Y | 80829"
            })
    void findsANameHoweverItIsTyped(String typed, String code) {
        assertThat(COMMUNES.byName(typed)).extracting(Commune::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "🎉", "كولومب", "Colombes\0Colombes", "%", "<script>"})
    void findsNothingUnderWhatIsNoName(String typed) {
        assertThat(COMMUNES.byName(typed)).isEmpty();
        assertThat(COMMUNES.suggest(typed, 10))
                .filteredOn(c -> !c.name().contains("Script"))
                .isEmpty();
    }

    @Test
    void isNotSlowedDownByAnEndlessText() {
        String endless = "Colombes ".repeat(1_200);

        assertThat(COMMUNES.byName(endless)).isEmpty();
        assertThat(COMMUNES.byPostcode(endless)).isEmpty();
        assertThat(COMMUNES.suggest(endless, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"51300, 46", "92700, 1", "75007, 1", "75116, 1", "92701, 0", "00000, 0", "99999, 0"})
    void findsEveryCommuneAPostcodeServes(String postcode, int communes) {
        assertThat(COMMUNES.byPostcode(postcode))
                .hasSize(communes)
                .allMatch(c -> c.postcodes().contains(postcode));
    }

    @Test
    void knowsTheTwentyOnePostcodesOfParis() {
        assertThat(COMMUNES.byCode("75056").orElseThrow().postcodes())
                .hasSize(21)
                .contains("75116")
                .allSatisfy(postcode -> assertThat(COMMUNES.byPostcode(postcode))
                        .extracting(Commune::code)
                        .containsExactly("75056"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01000", "1000", " 01000 ", "01 000", "F-01000", "01000 CEDEX", "01000 cedex 9"})
    void readsAPostcodeAsPeopleWriteIt(String postcode) {
        assertThat(COMMUNES.byPostcode(postcode)).extracting(Commune::code).contains("01053");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "010000", "O1000", "-1000", "2A004", "01000 Bourg", "٠١٠٠٠"})
    void readsNoPostcodeElsewhere(String text) {
        assertThat(COMMUNES.byPostcode(text)).isEmpty();
    }

    @Test
    void neverTakesTheDepartementFromThePostcode() {
        assertThat(COMMUNES.byPostcode("42620"))
                .extracting(Commune::departement)
                .containsExactly("42", "03");
        assertThat(COMMUNES.byPostcode("20000"))
                .extracting(Commune::departement)
                .containsOnly("2A");
        assertThat(COMMUNES.byPostcode("20200"))
                .extracting(Commune::departement)
                .containsOnly("2B");
        assertThat(COMMUNES.byName("Ajaccio (2a)")).extracting(Commune::code).containsExactly("2A004");
        assertThat(COMMUNES.byPostcode("97133"))
                .extracting(Commune::departement)
                .containsOnly("977");
    }

    @Test
    void spansTheTerritoryOfATenant() {
        assertThat(COMMUNES.within("92025")).extracting(Commune::name).containsExactly("Colombes");
        assertThat(COMMUNES.within("54"))
                .hasSizeGreaterThan(580)
                .allMatch(c -> c.departement().equals("54"));
        assertThat(COMMUNES.within("200054781"))
                .hasSize(130)
                .extracting(Commune::code)
                .contains("75056", "92025");
        assertThat(COMMUNES.within("123456789")).isEmpty();
        assertThat(COMMUNES.area(Area.Kind.DEPARTEMENT, "54"))
                .contains(new Area(Area.Kind.DEPARTEMENT, "54", "Meurthe-et-Moselle", "44"));
        assertThat(COMMUNES.area(Area.Kind.REGION, "44")).map(Area::name).contains("Grand Est");
        assertThat(COMMUNES.areas(Area.Kind.EPCI)).hasSize(1_255);
    }
}
