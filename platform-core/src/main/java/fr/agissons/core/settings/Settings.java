package fr.agissons.core.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.ChangeListener;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.tenancy.Writes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the current town has set of its modules. Rules ask for it at every turn, so each node keeps what it has read, until
 * the database tells it of a change.
 */
@Component
public class Settings implements ChangeListener {
    private static final int MOST_TOWNS = 10_000;
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String LAST = """
            select distinct on (module) module, revision, value::text from module_settings
            where tenant_id = :tenant order by module, revision desc
            """;

    private final Map<Class<?>, String> modules = new HashMap<>();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Reads reads;
    private final Writes writes;
    private final JsonMapper json = JsonMapper.shared();
    private final Cache<TenantId, Map<String, Version>> known =
            Caffeine.newBuilder().maximumSize(MOST_TOWNS).build();
    private final AtomicLong changes = new AtomicLong();

    Settings(Modules modules, Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
        for (CivicModule module : modules.all()) {
            module.settings().map(Sheet::of).ifPresent(sheet -> {
                sheets.put(module.slug(), sheet);
                this.modules.put(sheet.type(), module.slug());
            });
        }
    }

    private record Row(String module, int revision, String value) {}

    /** The settings of this type in the current town. */
    public <S extends Record> S of(Class<S> type) {
        String module = modules.get(type);
        if (module == null) {
            throw new IllegalArgumentException("No module declares its settings as " + type);
        }
        return type.cast(version(module).record());
    }

    /** What can be set of a module, if anything can. */
    public Optional<Sheet> sheet(CivicModule module) {
        return Optional.ofNullable(sheets.get(module.slug()));
    }

    /** What is set of a module that has settings. */
    public Version version(CivicModule module) {
        return version(module.slug());
    }

    private Version version(String module) {
        Version set = all().get(module);
        return set == null
                ? new Version(0, Objects.requireNonNull(sheets.get(module)).usual())
                : set;
    }

    private Map<String, Version> all() {
        TenantId town = Tenancy.current().id();
        Map<String, Version> kept = known.getIfPresent(town);
        return kept == null ? load(town) : kept;
    }

    /** Read without a lock, which a reader inside a transaction must not wait at; what changed meanwhile is not kept. */
    private Map<String, Version> load(TenantId town) {
        long before = changes.get();
        Map<String, Version> loaded = new HashMap<>();
        for (Row row : reads.list(Row.class, LAST, Map.of())) {
            Sheet sheet = sheets.get(row.module());
            if (sheet != null) {
                Record record = sheet.restore(json.readValue(row.value(), VALUES));
                loaded.put(row.module(), new Version(row.revision(), record));
            }
        }
        known.put(town, loaded);
        if (changes.get() != before) {
            known.invalidate(town);
        }
        return loaded;
    }

    void forget(TenantId town) {
        changes.incrementAndGet();
        known.invalidate(town);
        writes.wrote(town);
    }

    @Override
    public String channel() {
        return "agissons_settings";
    }

    @Override
    public void heard(String payload) {
        forget(new TenantId(Integer.parseInt(payload)));
    }

    @Override
    public void caughtUp() {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}
