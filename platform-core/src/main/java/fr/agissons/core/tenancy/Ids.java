package fr.agissons.core.tenancy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562, section 5.7) with time to a quarter of a microsecond (section 6.2, method 3), then random.
 * They sort by creation, so indexes grow at their end, and they tell nobody how much another tenant writes.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final AtomicLong LAST_TICK = new AtomicLong();
    private static final int TICKS_A_MILLI = 1 << 12;

    private Ids() {}

    /** A new identifier, greater than every one this server made before, however many were made in one millisecond. */
    public static UUID next() {
        long now = tick(CLOCK.instant());
        long tick = LAST_TICK.accumulateAndGet(now, (last, present) -> Math.max(last + 1, present));
        long high = (tick / TICKS_A_MILLI << 16) | 0x7000L | tick % TICKS_A_MILLI;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static long tick(Instant instant) {
        long fraction = instant.getNano() % 1_000_000L * TICKS_A_MILLI / 1_000_000L;
        return instant.toEpochMilli() * TICKS_A_MILLI + fraction;
    }
}
