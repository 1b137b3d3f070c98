package fr.agissons.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.agissons.core.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunePointsTests {
    private static final CommunePoints POINTS = CommunePoints.seedOnly(Communes.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92025", "16015", "59183", "59350", "31555", "33063", "73008", "54395", "13055", "69123", "06069",
                "93001", "75056", "29071", "88201", "81294", "17340"
            })
    void knowTheCommunesOfTheDemos(String code) {
        assertThat(POINTS.of(code)).isPresent();
    }

    @Test
    void leadFromAnArrondissementToTheTown() {
        assertThat(POINTS.of("75107")).isPresent().isEqualTo(POINTS.of("75056"));
    }

    @Test
    void doNotInventACentre() {
        assertThat(POINTS.of("35288")).isEmpty();
        assertThat(POINTS.of("99999")).isEmpty();
    }

    @Test
    void nameTheNearestCommuneWithinReach() {
        GeoPoint colombes = POINTS.of("92025").orElseThrow();

        assertThat(colombes.latitude()).isCloseTo(48.92, within(0.02));
        assertThat(POINTS.nearest(new GeoPoint(48.922, 2.249), 1))
                .map(Commune::code)
                .contains("92025");
        assertThat(POINTS.nearest(new GeoPoint(48.889, 2.294), 3))
                .map(Commune::code)
                .contains("92044");
        assertThat(POINTS.nearest(new GeoPoint(0, 0), 10)).isEmpty();
        assertThat(POINTS.nearest(colombes, 0)).map(Commune::code).contains("92025");
    }
}
