package fr.agissons.core.signin;

import fr.agissons.core.tenancy.CrossTenant;
import java.time.Clock;

/** Removes the expired sessions of all towns, as a job of the platform. */
public final class SessionSweep {
    private final CrossTenant crossTenant;
    private final Clock clock;

    SessionSweep(CrossTenant crossTenant, Clock clock) {
        this.crossTenant = crossTenant;
        this.clock = clock;
    }

    /** Returns how many were removed. */
    public int sweep() {
        return crossTenant.call(
                "remove expired sessions",
                database -> database.sql("delete from spring_session where expiry_time < ?")
                        .param(clock.millis())
                        .update());
    }
}
