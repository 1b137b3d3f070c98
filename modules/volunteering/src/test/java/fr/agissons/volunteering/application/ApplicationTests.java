package fr.agissons.volunteering.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.volunteering.mission.Offer;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private static Application application(boolean autoAccept) {
        Offer offer = new Offer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Lire",
                UUID.randomUUID(),
                "Lecture",
                false,
                START,
                START.plusSeconds(3600),
                3,
                false,
                true,
                null,
                true,
                autoAccept,
                false);
        return new Application(offer, UUID.randomUUID(), "", null, NOW);
    }

    @Test
    void isInAtOnceWhereTheAssociationTakesEverybody() {
        assertThat(application(true).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application(false).state()).isEqualTo(ApplicationState.PENDING);
    }

    @Test
    void isAnsweredOnce() {
        Application accepted = application(false);

        assertThat(accepted.accept(NOW)).isTrue();
        assertThat(accepted.accept(NOW)).isFalse();
        assertThat(accepted.decline(DeclineReason.OTHER, "non", true, NOW)).isFalse();
        assertThat(accepted.state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void givesItsPlaceBackOnce() {
        Application application = application(false);

        assertThat(application.cancelByPerson(NOW)).isTrue();
        assertThat(application.cancelByPerson(NOW)).isFalse();
        assertThat(application.cancelByOrganisation(NOW)).isFalse();
    }

    @Test
    void cannotBeGivenUpFromTheVeryStart() {
        assertThat(application(true).hasBegun(START.minusMillis(1))).isFalse();
        assertThat(application(true).hasBegun(START)).isTrue();
    }
}
