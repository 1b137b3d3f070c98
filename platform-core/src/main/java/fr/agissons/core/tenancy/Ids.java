package fr.agissons.core.tenancy;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random. They sort by creation, so indexes grow at
 * their end, and they tell nobody how much another tenant writes.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier, greater than those made in earlier milliseconds. */
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
