package fr.agissons.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.module.Modules;
import fr.agissons.core.module.SitePreset;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.territory.Area;
import fr.agissons.core.territory.Communes;
import fr.agissons.theming.color.Palette;
import fr.agissons.theming.color.ProposedColours;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.color.Scheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a place, tried on every place there is. */
class TownProposalsTests {
    private static final Communes COMMUNES = Communes.load();

    private final TownProposals proposals = new TownProposals(
            COMMUNES, new ProposedColours(), new SiteAddresses("https", 0, "agissons.example"), new Modules(List.of()));

    @Test
    void everyPlaceGetsAnAddressOfItsOwn() {
        Stream<TownProposal> areas = Stream.concat(
                        COMMUNES.areas(Area.Kind.DEPARTEMENT).keySet().stream(),
                        COMMUNES.areas(Area.Kind.EPCI).keySet().stream().limit(50))
                .flatMap(code -> proposals.of(code).stream());
        List<TownProposal> all = Stream.concat(proposals.all(), areas).toList();
        assertThat(all)
                .hasSize(COMMUNES.size() + COMMUNES.areas(Area.Kind.DEPARTEMENT).size() + 50);
        Set<String> slugs = new HashSet<>();
        assertThat(all).allSatisfy(town -> {
            assertThat(town.slug()).matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
            assertThat(slugs.add(town.slug()))
                    .as("%s is nobody else's", town.slug())
                    .isTrue();
            assertThat(town.host()).isEqualTo("agissons." + town.slug() + ".agissons.example");
            assertThat(town.theme()).containsOnlyKeys("primary", "accent", "surface");
            assertThat(town.name()).hasSizeBetween(1, 120);
        });
    }

    @Test
    void itsColoursCanBeReadOnEveryGround() {
        assertThat(proposals.all().limit(1_000)).allSatisfy(town -> {
            Palette palette = Palette.of(color(town, "primary"), color(town, "accent"), color(town, "surface"));
            assertThat(Stream.of(palette.light(), palette.dark()).flatMap(scheme -> scheme.pairs().stream()))
                    .allMatch(Scheme.Pair::readable);
            assertThat(color(town, "primary").contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
            assertThat(color(town, "accent").contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
        });
    }

    private static Rgb color(TownProposal town, String token) {
        return Rgb.parse(town.theme().getOrDefault(token, "")).orElseThrow();
    }

    @Test
    void thePlaceIsFoundByCodeByNameAndBySiren() {
        TownProposal colombes = proposals.of("92025").getFirst();
        assertThat(colombes.slug()).isEqualTo("colombes");
        assertThat(colombes.kind()).isEqualTo(Tenant.Kind.COMMUNE);
        assertThat(colombes.territory()).containsExactly("92025");
        assertThat(colombes.postcodes()).containsExactly("92700");
        assertThat(colombes.population()).isGreaterThan(80_000);
        assertThat(proposals.of(" colombes ")).containsExactly(colombes);
        String siren = COMMUNES.byCode("92025").orElseThrow().siren();
        assertThat(proposals.of(String.valueOf(siren))).containsExactly(colombes);
        assertThat(proposals.of("54")).singleElement().satisfies(area -> {
            assertThat(area.slug()).isEqualTo("meurthe-et-moselle");
            assertThat(area.preset()).isEqualTo(SitePreset.DEPARTEMENT);
        });
    }

    @Test
    void homonymsAreToldApartByTheirDepartement() {
        assertThat(proposals.of("Saint-Denis"))
                .extracting(TownProposal::slug)
                .contains("saint-denis-93", "saint-denis-974")
                .doesNotHaveDuplicates();
        assertThat(proposals.of("Saint-Denis (93)"))
                .extracting(TownProposal::slug)
                .containsExactly("saint-denis-93");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99999", "123456789", "Nulle-Part-sur-Loire", "'; drop table tenant"})
    void whatIsNoPlaceProposesNothing(String typed) {
        assertThat(proposals.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3499,VILLAGE", "3500,TOWN", "99999,TOWN", "100000,METROPOLIS"})
    void theSizeProposesTheModules(int population, SitePreset preset) {
        assertThat(SitePreset.of(Tenant.Kind.COMMUNE, population)).isEqualTo(preset);
    }
}
