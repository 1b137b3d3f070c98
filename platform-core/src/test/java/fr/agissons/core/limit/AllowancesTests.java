package fr.agissons.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTests {
    private static final TenantId COLOMBES = new TenantId(1);
    private static final TenantId LILLE = new TenantId(2);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final Allowances allowances = new Allowances(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    private static Allowance invitations(TenantId town, String caller) {
        return new Allowance(town, "invitations", caller, 30, Duration.ofHours(1));
    }

    private boolean passes(Allowance allowance) {
        return allowances.take(allowance).isEmpty();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void letsNeverMoreThroughThanAllowedHoweverManyAskAtOnce() throws Exception {
        var through = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            IntStream.range(0, 40)
                    .forEach(n -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < 50; i++) {
                            if (passes(invitations(COLOMBES, "rosa"))) {
                                through.incrementAndGet();
                            }
                        }
                        return n;
                    }));
            start.countDown();
        }
        assertThat(through).hasValue(30);
    }

    @Test
    void saysWhenTheNextOnePasses() {
        IntStream.range(0, 30)
                .forEach(n -> assertThat(passes(invitations(COLOMBES, "rosa"))).isTrue());
        assertThat(allowances.take(invitations(COLOMBES, "rosa"))).contains(Duration.ofMinutes(2));
        pass(Duration.ofSeconds(119));
        assertThat(allowances.take(invitations(COLOMBES, "rosa"))).contains(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(passes(invitations(COLOMBES, "rosa"))).isTrue();
        assertThat(passes(invitations(COLOMBES, "rosa"))).isFalse();
    }

    @Test
    void takesNothingFromAnotherPersonTownOrThing() {
        IntStream.range(0, 31).forEach(n -> allowances.take(invitations(COLOMBES, "rosa")));
        assertThat(passes(invitations(COLOMBES, "rosa"))).isFalse();
        assertThat(passes(invitations(COLOMBES, "simon"))).isTrue();
        assertThat(passes(invitations(LILLE, "rosa"))).isTrue();
        assertThat(passes(new Allowance(COLOMBES, "search", "rosa", 30, Duration.ofHours(1))))
                .isTrue();
    }

    @Test
    void remembersNoMoreCallersThanFitAndForgetsTheIdle() {
        IntStream.range(0, Allowances.MOST + 5_000)
                .forEach(n -> allowances.take(invitations(COLOMBES, Integer.toString(n))));
        assertThat(allowances.size()).isLessThanOrEqualTo(Allowances.MOST);
        pass(Duration.ofHours(2));
        assertThat(allowances.size()).isZero();
    }
}
