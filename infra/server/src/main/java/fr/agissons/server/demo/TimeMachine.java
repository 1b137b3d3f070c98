package fr.agissons.server.demo;

import fr.agissons.core.job.TownJobs;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/**
 * Moves the clock of a demonstration, on the management port, so that a week of lending or of voting can be shown in a
 * minute; what towns do by themselves in that time is done at once.
 */
@WebEndpoint(id = "clock")
class TimeMachine {
    private static final Duration FARTHEST = Duration.ofDays(3_660);

    private final DemoClock clock;
    private final TownJobs jobs;

    TimeMachine(DemoClock clock, TownJobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    /** What time it is now in the demonstration. */
    @ReadOperation
    Instant now() {
        return clock.instant();
    }

    /**
     * Sets how far ahead of the real time it is.
     *
     * @param ahead an ISO 8601 duration such as {@code P3DT2H}; {@code PT0S} is the real time again
     */
    @WriteOperation
    WebEndpointResponse<Instant> move(String ahead) {
        try {
            Duration duration = Duration.parse(ahead);
            if (duration.isNegative() || duration.compareTo(FARTHEST) > 0) {
                return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
            }
            clock.set(duration);
        } catch (DateTimeException notADuration) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        jobs.runAll();
        return new WebEndpointResponse<>(clock.instant());
    }
}
