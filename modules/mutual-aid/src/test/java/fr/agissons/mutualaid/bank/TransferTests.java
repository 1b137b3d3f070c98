package fr.agissons.mutualaid.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransferTests {
    private static final Instant DONE = Instant.parse("2026-03-01T10:00:00Z");

    private static Transfer help() {
        Holder from = Holder.person(UUID.randomUUID());
        Holder to = Holder.person(UUID.randomUUID());
        Payment payment = new Payment(UUID.randomUUID(), from, to, 60, "", null, null, from.id());
        return Transfer.help(payment, UUID.randomUUID(), UUID.randomUUID(), DONE);
    }

    @Test
    void canBeReversedForThirtyDays() {
        Transfer help = help();
        assertThat(help.isReversible(DONE.plus(Duration.ofDays(30)).minusMillis(1)))
                .isTrue();
        assertThat(help.isReversible(DONE.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void goesBackTheWayItCameAndNotTwice() {
        Transfer help = help();
        Transfer back = help.reversal(UUID.randomUUID(), DONE);
        assertThat(back.from()).isEqualTo(help.to());
        assertThat(back.to()).isEqualTo(help.from());
        assertThat(back.minutes()).isEqualTo(60);
        assertThat(back.isReversible(DONE)).isFalse();
    }
}
