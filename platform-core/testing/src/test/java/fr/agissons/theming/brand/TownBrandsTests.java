package fr.agissons.theming.brand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.people.Brand;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import fr.agissons.theming.theme.Themes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the sign-in pages are told of a town's look. */
@CivicModuleTest
class TownBrandsTests {
    private final TownBrands brands;
    private final Themes themes;
    private final Towns towns;

    TownBrandsTests(TownBrands brands, Themes themes, Towns towns) {
        this.brands = brands;
        this.themes = themes;
        this.towns = towns;
    }

    @Test
    void carriesTheTownsNameAddressAndColours() {
        Brand brand = brands.of(towns.colombes());
        assertThat(brand.name()).isEqualTo("Colombes");
        assertThat(brand.site()).hasToString("https://colombes.test");
        assertThat(brand.primary()).isNotEqualTo(brand.onPrimary());
    }

    @Test
    void carriesTheMarkAndTheStyleOfItsOwnPages() {
        Brand brand = brands.of(towns.colombes());
        String page = new String(themes.of(towns.colombes()).mark().plain(), StandardCharsets.UTF_8);
        assertThat(brand.mark()).hasSize(2).allSatisfy(shape -> assertThat(page).contains(shape));
        assertThat(brand.style()).contains("--brand:" + brand.primary(), "url(fonts/", "prefers-color-scheme:dark");
        assertThat(brand.logo()).isNull();
    }
}
