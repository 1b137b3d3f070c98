package fr.agissons.core.limit;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Counts what failed, by address, for handlers whose honest callers must never be stopped however many of them share one:
 * whoever guesses is told to wait, and whoever knows is not.
 */
@Component
public class FailedTries {
    private final Allowances allowances;
    private final boolean on;

    FailedTries(Clock clock, @Value("${agissons.limits:true}") boolean on) {
        this.allowances = new Allowances(clock);
        this.on = on;
    }

    /** One more of these failed: refused once so many did at this address within an hour. */
    public void count(String what, int perHour, HttpServletRequest request, HttpServletResponse response) {
        if (!on) {
            return;
        }
        Allowance allowance = new Allowance(
                Tenancy.current().id(),
                what,
                Addresses.subscriber(request.getRemoteAddr()),
                perHour,
                Duration.ofHours(1));
        allowances.take(allowance).ifPresent(wait -> {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(wait.plusSeconds(1).minusNanos(1).toSeconds()));
            throw new Refusals.TooMany();
        });
    }
}
