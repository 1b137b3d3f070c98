package fr.agissons.core.time;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time of the town being served: its days begin and end in its own time zone. */
@Component
public class TownClock {
    private final Clock clock;

    TownClock(Clock clock) {
        this.clock = clock;
    }

    /** This instant, by the server's clock and as exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The town's time zone. */
    public ZoneId zone() {
        return Tenancy.current().zone();
    }

    /** The town's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** The instant that day begins in the town. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The day it is in the town at that instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
