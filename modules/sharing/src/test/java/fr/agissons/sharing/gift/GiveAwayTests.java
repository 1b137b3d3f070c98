package fr.agissons.sharing.gift;

import static fr.agissons.sharing.GiftKit.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.web.Refusals;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GiveAwayTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(60));

    private static GiveAway three(boolean readFirst) {
        return new GiveAway(UUID.randomUUID(), said(Way.OFFER, "Trois chaises", 3, null), readFirst, NOW, LATER);
    }

    @Test
    void isPromisedWhenNothingIsFreeAndOpenAgainWhenAPromiseIsBroken() {
        GiveAway chairs = three(false);

        assertThat(chairs.promise(2, NOW)).isTrue();
        assertThat(chairs.state()).isEqualTo(GiftState.OPEN);
        assertThat(chairs.promise(2, NOW)).isFalse();
        assertThat(chairs.free()).isEqualTo(1);
        assertThat(chairs.promise(1, NOW)).isTrue();
        assertThat(chairs.state()).isEqualTo(GiftState.PROMISED);

        chairs.release(2, NOW);

        assertThat(chairs.state()).isEqualTo(GiftState.OPEN);
        assertThat(chairs.free()).isEqualTo(2);
    }

    @Test
    void isGivenOnlyWhenAllOfItHasChangedHands() {
        GiveAway chairs = three(false);
        chairs.promise(2, NOW);
        chairs.handOver(2, NOW);
        assertThat(chairs.state()).isEqualTo(GiftState.OPEN);

        chairs.promise(1, NOW);
        chairs.handOver(1, NOW);

        assertThat(chairs.state()).isEqualTo(GiftState.GIVEN);
        assertThat(chairs.promise(1, NOW)).isFalse();
        assertThatThrownBy(() -> chairs.withdraw(NOW)).isInstanceOf(Refusals.Conflict.class);
        assertThatThrownBy(() -> chairs.renew(LATER, NOW)).isInstanceOf(Refusals.Conflict.class);
    }

    @Test
    void promisesNothingBeforeItIsReadNorAfterItsTime() {
        GiveAway unread = three(true);
        assertThat(unread.promise(1, NOW)).isFalse();
        unread.publish();
        assertThat(unread.promise(1, LATER)).isFalse();
        assertThat(unread.promise(1, LATER.minusMillis(1))).isTrue();
    }

    @Test
    void endsWithItsTimeUnlessSomebodyCountsOnIt() {
        GiveAway chairs = three(false);
        assertThat(chairs.expire(LATER.minusMillis(1))).isFalse();
        chairs.promise(1, NOW);
        assertThat(chairs.expire(LATER)).isFalse();
        chairs.release(1, NOW);
        assertThat(chairs.expire(LATER)).isTrue();
        assertThat(chairs.expire(LATER)).isFalse();

        chairs.renew(LATER.plus(Duration.ofDays(60)), LATER);

        assertThat(chairs.state()).isEqualTo(GiftState.OPEN);
    }

    @Test
    void keepsItsWordsOnceSomebodyCountsOnThem() {
        GiveAway chairs = three(false);
        chairs.edit(said(Way.OFFER, "Quatre chaises", 4, null).details(), chairs(), true, LATER);
        assertThat(chairs.state()).as("read again").isEqualTo(GiftState.PENDING);
        chairs.publish();
        chairs.promise(1, NOW);

        assertThatThrownBy(() -> chairs.edit(chairs.details(), chairs(), false, LATER))
                .isInstanceOf(Refusals.Conflict.class);
        assertThatThrownBy(() -> chairs.show("/fichiers/x.jpg", false)).isInstanceOf(Refusals.Conflict.class);
    }

    private static RoughPlace chairs() {
        return said(Way.OFFER, "Chaises", 1, null).place();
    }
}
