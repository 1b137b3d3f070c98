package fr.agissons.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over many places, in France and overseas: what everybody is told of where somebody lives. */
class RoughPlaceTests {
    private static final double METRE = 1 / 111_195.0;
    private static final int PLACES = 4_000;

    private static Stream<GeoPoint> places() {
        Random random = new Random(20261122);
        double[][] boxes = {
            {41.3, -5.2, 51.1, 9.6}, {-21.4, 55.2, -20.8, 55.9}, {14.3, -61.3, 16.6, -60.8}, {-18, -152, -16, -149}
        };
        return Stream.generate(() -> boxes[random.nextInt(boxes.length)])
                .limit(PLACES)
                .map(box -> new GeoPoint(random.nextDouble(box[0], box[2]), random.nextDouble(box[1], box[3])));
    }

    private static GeoPoint moved(GeoPoint point, double north, double east) {
        return new GeoPoint(
                point.latitude() + north * METRE,
                point.longitude() + east * METRE / Math.cos(Math.toRadians(point.latitude())));
    }

    @Test
    void tellsTheSameOfAllWhoLiveWithin500MetresOfTheToldPoint() {
        places().map(RoughPlace::of).forEach(told -> {
            for (int angle = 0; angle < 360; angle += 15) {
                double radians = Math.toRadians(angle);
                GeoPoint door = moved(told, 500 * Math.cos(radians), 500 * Math.sin(radians));
                assertThat(RoughPlace.of(door))
                        .as("500 m at %s° of %s", angle, told)
                        .isEqualTo(told);
            }
        });
    }

    @Test
    void learnsNothingMoreFromAskingOrEditingAgain() {
        places().forEach(door -> {
            GeoPoint told = RoughPlace.of(door);
            assertThat(RoughPlace.of(door)).isEqualTo(told);
            assertThat(RoughPlace.of(told)).isEqualTo(told);
        });
    }

    @Test
    void staysNearEnoughToBeOfUse() {
        places().forEach(door -> assertThat(RoughPlace.of(door).kilometresTo(door))
                .as("%s", door)
                .isLessThan(0.85));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void bearsTheEdgesOfTheEarth(GeoPoint point) {
        assertThat(RoughPlace.of(point)).isNotNull();
    }

    private static Stream<GeoPoint> edges() {
        return Stream.of(
                new GeoPoint(0, 0),
                new GeoPoint(90, 0),
                new GeoPoint(-90, 180),
                new GeoPoint(48.92, -180),
                new GeoPoint(48.92, 180));
    }
}
