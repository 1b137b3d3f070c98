package fr.agissons.mutualaid.request;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Tells people that a request's time is over, and closes those that were helped long ago. */
@Component
class RequestUpkeep implements TownJob {
    private final LookAfterRequests look;

    RequestUpkeep(LookAfterRequests look) {
        this.look = look;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public void run() {
        look.overdue().forEach(look::expire);
        look.forgotten().forEach(look::close);
    }
}
