package fr.agissons.server;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.agissons.core.event.Events;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.life.erasure.EraseTown;
import fr.agissons.core.signin.SessionSweep;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The platform's upkeep, each job done by one node at a time; begun once the server answers requests. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "agissons.jobs", matchIfMissing = true)
class JobsConfiguration {
    private static final Duration UNFINISHED_FOR = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> sessionSweepJob(SessionSweep sessions) {
        return Tasks.recurring("session-sweep", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> sessions.sweep());
    }

    @Bean
    RecurringTask<Void> unfinishedEventsJob(Events events) {
        return Tasks.recurring("unfinished-events", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> events.tellAgain(UNFINISHED_FOR));
    }

    @Bean
    RecurringTask<Void> erasureJob(EraseTown towns) {
        return Tasks.recurring("erasure", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> towns.eraseDue());
    }

    @Bean
    RecurringTask<Void> townJobsJob(TownJobs towns) {
        return Tasks.recurring("town-jobs", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> towns.runAll());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> jobsBegin(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
