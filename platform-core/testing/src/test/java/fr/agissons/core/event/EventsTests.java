package fr.agissons.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What a listener did not finish is told again in the town where it happened, and in no other. */
@CivicModuleTest
@Import(EventsTests.Listener.class)
class EventsTests {
    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Events events;

    @Autowired
    private Towns towns;

    @Autowired
    private Listener listener;

    @Autowired
    private CrossTenant crossTenant;

    /** Something happened, and this is where. */
    record Happened(TenantId tenant, String where) implements DomainEvent {}

    /** Fails until it is told not to, and notes in which town it was told what. */
    static class Listener {
        private final AtomicInteger failed = new AtomicInteger();
        private final Map<String, String> heard = new ConcurrentHashMap<>();
        private volatile boolean away = true;

        int failed() {
            return failed.get();
        }

        Map<String, String> heard() {
            return heard;
        }

        void comeBack() {
            away = false;
        }

        @AfterCommit
        void on(Happened event) {
            if (away) {
                failed.incrementAndGet();
                throw new IllegalStateException("away on purpose");
            }
            heard.merge(event.where(), Tenancy.current().slug(), (first, second) -> first + ", " + second);
        }
    }

    private void happenIn(Tenant town) {
        Tenancy.run(
                town,
                () -> transaction.executeWithoutResult(
                        status -> publisher.publishEvent(new Happened(town.id(), town.slug()))));
    }

    private int unfinished() {
        return crossTenant.call(
                "count what is to be told",
                database -> database.sql("select count(*) from event_publication where event_type like '%EventsTests%'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void tellsAgainWhatWasNotFinishedInItsOwnTown() {
        happenIn(towns.colombes());
        happenIn(towns.lille());
        await().until(() -> listener.failed() == 2);
        events.tellAgain(Duration.ofHours(1));
        assertThat(listener.heard()).as("not before its time").isEmpty();
        listener.comeBack();
        await().pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            events.tellAgain(Duration.ZERO);
            assertThat(listener.heard()).containsOnlyKeys("colombes", "lille");
        });
        assertThat(listener.heard()).containsEntry("colombes", "colombes").containsEntry("lille", "lille");
        await().until(() -> unfinished() == 0);
    }
}
