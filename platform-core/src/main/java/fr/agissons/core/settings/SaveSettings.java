package fr.agissons.core.settings;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Sets a town's module anew: one version more, and a line in the journal that says what is different. */
@Service
@Transactional
public class SaveSettings {
    /** What the journal calls the settings of a module. */
    public static final String KIND = "core.settings";

    private static final int LONGEST_REASON = 1000;

    private final Settings settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveSettings(Settings settings, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Saving {
        SAVED,
        /** Nothing is different from what is set. */
        SAME,
        /** Refused: somebody else has set it since this form was opened. */
        STALE
    }

    /**
     * Sets a module.
     *
     * @param seen the version that was looked at
     * @param difference what is different, in words
     */
    public Saving save(CivicModule module, Record next, int seen, String difference) {
        Version current = settings.version(module);
        if (current.number() != seen) {
            return Saving.STALE;
        }
        if (current.record().equals(next)) {
            return Saving.SAME;
        }
        Instant now = clock.instant();
        if (!insert(module, next, seen + 1, now)) {
            return Saving.STALE;
        }
        events.publishEvent(StateChanged.of(
                KIND, module.number(), "version " + seen, "version " + (seen + 1), shortened(difference), now));
        forgetAfterwards(Tenancy.current().id());
        return Saving.SAVED;
    }

    private boolean insert(CivicModule module, Record next, int number, Instant now) {
        Sheet sheet = settings.sheet(module).orElseThrow();
        return jdbc.sql("""
                        insert into module_settings (tenant_id, id, module, revision, value, set_by, set_at)
                        values (:tenant, :id, :module, :number, :value::jsonb, :by, :now)
                        on conflict (tenant_id, module, revision) do nothing
                        """)
                        .param("tenant", Tenancy.current().id().value())
                        .param("id", Ids.next())
                        .param("module", module.slug())
                        .param("number", number)
                        .param("value", JsonMapper.shared().writeValueAsString(sheet.values(next)))
                        .param("by", Me.find().map(Me::person).orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void forgetAfterwards(TenantId town) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                settings.forget(town);
            }
        });
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
