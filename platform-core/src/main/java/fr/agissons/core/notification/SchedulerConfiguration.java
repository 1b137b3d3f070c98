package fr.agissons.core.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.agissons.core.tenancy.CrossTenant;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The platform's jobs, one node doing each at a time: every bean that is a recurring task is run. Whoever assembles the
 * server starts the scheduler.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class SchedulerConfiguration {
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(CrossTenant crossTenant, ObjectProvider<RecurringTask<?>> jobs) {
        return Scheduler.create(crossTenant.dataSource("run jobs, which belong to no tenant"))
                .startTasks(jobs.orderedStream().toList())
                .pollingInterval(Duration.ofSeconds(1))
                .threads(2)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @Bean
    RecurringTask<Void> mailDispatchJob(MailDispatch dispatch) {
        return Tasks.recurring("mail-dispatch", FixedDelay.of(Duration.ofSeconds(1)))
                .execute((instance, context) -> dispatch.sendDue());
    }
}
