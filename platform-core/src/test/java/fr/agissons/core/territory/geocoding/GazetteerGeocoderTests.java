package fr.agissons.core.territory.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerGeocoderTests {
    private static final Communes COMMUNES = Communes.load();
    private static final GazetteerGeocoder GEOCODER = new GazetteerGeocoder(COMMUNES, CommunePoints.seedOnly(COMMUNES));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 rue Saint-Denis, 92700 Colombes | 92025 | 0.9",
                "12 RUE ST DENIS 92700 COLOMBES CEDEX 01, France | 92025 | 0.9",
                "place du Général-Leclerc, Colombes (92700) | 92025 | 0.9",
                "92700 | 92025 | 0.7",
                "92700 Nulle part | 92025 | 0.7",
                "Colombes | 92025 | 0.7",
                "5 avenue de Paris, Colombes | 92025 | 0.7",
                "5 avenue de Paris Colombes | 92025 | 0.7",
                "92701 Colombes CEDEX | 92025 | 0.7",
                "Cours Saint-Louis, 33300 Bordeaux | 33063 | 0.9",
                "1 quai d'Austerlitz 75013 Paris | 75056 | 0.9",
                "11 bis, 59140 Dunkerque | 59183 | 0.9"
            })
    void findsTheCommuneOfAnAddress(String text, String citycode, double score) {
        assertThat(GEOCODER.search(text, null, 5))
                .singleElement()
                .returns(citycode, GeocodedAddress::citycode)
                .returns(score, GeocodedAddress::score)
                .returns(Precision.MUNICIPALITY, GeocodedAddress::precision)
                .returns(true, GeocodedAddress::needsConfirmation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "12 rue des Lilas, Brzzt", "99999", "🎉", "\0", "06", "Saint-Malo"})
    void findsNothingWithoutACommuneThatHasACentre(String text) {
        assertThat(GEOCODER.search(text, null, 5)).isEmpty();
    }

    @Test
    void answersAnEndlessTextAtOnce() {
        assertThat(GEOCODER.search("a ".repeat(50_000), null, 5)).isEmpty();
    }

    @Test
    void prefersWhatIsNear() {
        GeoPoint vendee = new GeoPoint(46.4, -0.8);

        assertThat(GEOCODER.search("Montreuil", vendee, 5))
                .extracting(GeocodedAddress::citycode)
                .contains("85148");
        assertThat(GEOCODER.search("Montreuil", null, 5).getFirst().score()).isLessThan(0.5);
        assertThat(GEOCODER.search("Montreuil", null, 0)).isEmpty();
    }

    @Test
    void namesTheCommuneAroundAPoint() {
        assertThat(GEOCODER.reverse(new GeoPoint(48.921, 2.251)))
                .hasValueSatisfying(found -> assertThat(found.citycode()).isEqualTo("92025"));
        assertThat(GEOCODER.reverse(new GeoPoint(40, -30))).isEmpty();
    }
}
