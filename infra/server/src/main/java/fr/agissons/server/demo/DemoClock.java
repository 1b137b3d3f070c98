package fr.agissons.server.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a demonstration: it goes like the real one, as far ahead of it as somebody has set it. */
final class DemoClock extends Clock {
    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    void set(Duration duration) {
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** A clock that shows the same moment elsewhere, and is not moved any more. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
