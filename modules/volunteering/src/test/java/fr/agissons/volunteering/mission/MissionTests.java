package fr.agissons.volunteering.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.web.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissionTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Publisher KNOWN = new Publisher(UUID.randomUUID(), "Les Jardins du Moulin", true);
    private static final Publisher UNKNOWN = new Publisher(KNOWN.id(), KNOWN.name(), false);
    private static final Address PARK =
            new Address("Parc Lagravère", "92025", "Colombes", 48.9246, 2.2463, Precision.LOCALITY);

    private static MissionDetails details(Remote remote, @Nullable Address address, boolean minors) {
        return new MissionDetails(
                "Planter une haie",
                "Ombrager",
                "Venez.",
                Theme.ENVIRONMENT,
                remote,
                address,
                null,
                minors,
                false,
                false);
    }

    private static MissionDetails details() {
        return details(Remote.NO, PARK, true);
    }

    private static Mission validated(Publisher publisher) {
        Mission mission = new Mission(publisher, DateType.SLOTS, details(), NOW);
        mission.follow(List.of(slotTomorrow(mission)));
        mission.submit(NOW);
        mission.validate();
        return mission;
    }

    private static Slot slotTomorrow(Mission mission) {
        return Slot.at(mission.getId(), new SlotTime(TOMORROW, TOMORROW.plusSeconds(3600), false, false), 3);
    }

    @Test
    void isSeenOnlyWhenValidatedOnlineKnownAndAhead() {
        Mission mission = validated(KNOWN);

        assertThat(mission.isVisible(NOW)).isTrue();
        assertThat(mission.isVisible(TOMORROW.plusSeconds(3599))).isTrue();
        assertThat(mission.isVisible(TOMORROW.plusSeconds(3600))).isFalse();
        mission.putOnline(false);
        assertThat(mission.isVisible(NOW)).isFalse();
        mission.putOnline(true);
        mission.publishedBy(UNKNOWN);
        assertThat(mission.isVisible(NOW)).isFalse();
        mission.publishedBy(KNOWN);
        mission.flag("Un doute");
        assertThat(mission.isVisible(NOW)).isFalse();
        mission.validate();
        assertThat(mission.isVisible(NOW)).isTrue();
    }

    @Test
    void isNotSeenBeforeItsAssociationIsValidated() {
        assertThat(validated(UNKNOWN).isVisible(NOW)).isFalse();
    }

    @Test
    void goesBackBeforeAModeratorWhenItsPlaceOrAgesChange() {
        Mission moved = validated(KNOWN);
        Mission older = validated(KNOWN);

        assertThat(moved.edit(details(Remote.FULL, null, true), NOW)).isTrue();
        assertThat(moved.state()).isEqualTo(MissionState.SUBMITTED);
        assertThat(moved.isVisible(NOW)).isFalse();
        assertThat(older.edit(details(Remote.NO, PARK, false), NOW)).isTrue();
        assertThat(older.state()).isEqualTo(MissionState.SUBMITTED);
    }

    @Test
    void staysValidatedWhenOnlyItsWordsChange() {
        Mission mission = validated(KNOWN);
        MissionDetails reworded = new MissionDetails(
                "Planter des arbres",
                "Ombrager",
                "Venez tôt.",
                Theme.ENVIRONMENT,
                Remote.NO,
                PARK,
                null,
                true,
                true,
                true);

        assertThat(mission.edit(reworded, NOW)).isFalse();
        assertThat(mission.isVisible(NOW)).isTrue();
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        Mission mission = new Mission(KNOWN, DateType.SLOTS, details(), NOW);

        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(mission::validate);
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(mission::end);
        mission.cancel();
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(mission::cancel);
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> mission.edit(details(), NOW));
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> mission.submit(NOW));
    }

    @Test
    void hasAnAddressUnlessDoneWhollyFromAfar() {
        assertThatIllegalArgumentException().isThrownBy(() -> details(Remote.FULL, PARK, true));
        assertThatIllegalArgumentException().isThrownBy(() -> details(Remote.NO, null, true));
    }

    @Test
    void showsExactlyOneSlotAtAnyInstant() {
        Mission mission = new Mission(KNOWN, DateType.SLOTS, details(), NOW);
        Slot first = slotTomorrow(mission);
        Slot twin = slotTomorrow(mission);
        Slot last = Slot.at(
                mission.getId(), new SlotTime(TOMORROW.plusSeconds(7200), TOMORROW.plusSeconds(9000), false, false), 1);
        Slot.putInOrder(List.of(last, first, twin));

        for (Instant now = NOW; now.isBefore(last.endsAt()); now = now.plusSeconds(600)) {
            Instant at = now;
            assertThat(List.of(first, twin, last))
                    .filteredOn(slot ->
                            slot.endsAt().isAfter(at) && !slot.precedingEnd().isAfter(at))
                    .as("shown at %s", at)
                    .hasSize(1);
        }
    }
}
