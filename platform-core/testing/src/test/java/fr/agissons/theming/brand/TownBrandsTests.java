package fr.agissons.theming.brand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.people.Brand;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sign-in pages are told of a town's look. */
@CivicModuleTest
class TownBrandsTests {
    private final TownBrands brands;
    private final Towns towns;

    TownBrandsTests(TownBrands brands, Towns towns) {
        this.brands = brands;
        this.towns = towns;
    }

    @Test
    void carriesTheTownsNameAddressAndColours() {
        Brand brand = brands.of(towns.colombes());
        assertThat(brand.name()).isEqualTo("Colombes");
        assertThat(brand.site()).hasToString("https://colombes.test");
        assertThat(brand.primary()).isNotEqualTo(brand.onPrimary());
    }

    @ParameterizedTest
    @CsvSource({"Agissons Colombes,AC", "Lille,L", "Aix-les-Bains,AL", "Épinal,É", "'…',·", "L’Haÿ-les-Roses,LH"})
    void drawsItsMarkFromTheFirstLetters(String name, String mark) {
        assertThat(TownBrands.mark(name)).isEqualTo(mark);
    }
}
