package fr.agissons.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeocodedAddressTests {
    private static final GeoPoint COLOMBES = new GeoPoint(48.92, 2.25);

    @ParameterizedTest
    @CsvSource({
        "HOUSENUMBER, 0.97, false",
        "HOUSENUMBER, 0.5, false",
        "HOUSENUMBER, 0.49, true",
        "STREET, 0.8, false",
        "LOCALITY, 0.8, false",
        "MUNICIPALITY, 0.99, true"
    })
    void asksToConfirmWhatIsUnsureOrOnlyACommune(Precision precision, double score, boolean confirm) {
        GeocodedAddress address =
                new GeocodedAddress("Colombes", COLOMBES, "92025", "92700", "Colombes", precision, score, "ban");

        assertThat(address.needsConfirmation()).isEqualTo(confirm);
    }

    @Test
    void measuresTheGreatCircle() {
        GeoPoint marseille = new GeoPoint(43.2965, 5.3698);
        GeoPoint paris = new GeoPoint(48.8566, 2.3522);

        assertThat(paris.kilometresTo(marseille)).isCloseTo(660.5, within(1.0));
        assertThat(marseille.kilometresTo(paris)).isEqualTo(paris.kilometresTo(marseille), within(1e-9));
        assertThat(paris.kilometresTo(paris)).isZero();
    }

    @Test
    void refusesAPointThatIsNotOnEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, -180.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Double.NaN, 0));
    }
}
