package fr.agissons.core.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Counts what callers do, in this node's memory and no more of it than a fixed number of callers takes. */
final class Allowances {
    /** About 15 MB when all are in use; a caller forgotten too early merely gets a fresh allowance. */
    static final int MOST = 50_000;

    private final TimeMeter time;
    private final Cache<Allowance, Bucket> buckets;

    Allowances(Clock clock) {
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(time::currentTimeNanos)
                // Untouched for its whole period, a bucket is full again and need not be kept.
                .expireAfter(Expiry.<Allowance, Bucket>accessing((allowance, bucket) -> allowance.period()))
                .build();
    }

    /** Takes one from the allowance; when none is left, says how long to wait for the next. */
    Optional<Duration> take(Allowance allowance) {
        var probe = buckets.get(allowance, this::full).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full(Allowance allowance) {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** How many callers are remembered now. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** The server's clock, as the buckets read it. */
    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
