package fr.agissons.core.job;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does every town's jobs, one town after the other; one that fails keeps no other from its turn. */
@Component
public class TownJobs {
    private static final Logger LOG = LoggerFactory.getLogger(TownJobs.class);

    private final TenantDirectory directory;
    private final List<TownJob> jobs;

    TownJobs(TenantDirectory directory, ObjectProvider<TownJob> jobs) {
        this.directory = directory;
        this.jobs = jobs.orderedStream().toList();
    }

    /** Goes round all towns once. */
    public void runAll() {
        for (Tenant town : directory.all()) {
            jobs.stream().filter(job -> concerns(job, town)).forEach(job -> run(job, town));
        }
    }

    private static boolean concerns(TownJob job, Tenant town) {
        return switch (town.state()) {
            case OPEN -> job.isOwed() || town.has(job.module());
            case DRAFT, SUSPENDED, CLOSING -> job.isOwed();
            case ERASING -> false;
        };
    }

    private static void run(TownJob job, Tenant town) {
        try {
            Tenancy.run(town, job::run);
        } catch (RuntimeException failed) {
            LOG.error("{} failed in {}", job.getClass().getSimpleName(), town.slug(), failed);
        }
    }
}
