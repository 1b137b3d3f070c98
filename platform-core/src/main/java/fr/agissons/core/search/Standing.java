package fr.agissons.core.search;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What may be found at this moment, whatever the index holds: what is not past, of modules that are on. */
@Component
record Standing(Modules modules, Clock clock) {
    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Keys of the modules that the town has not; a document's kind begins with its module's. */
    String[] off() {
        return modules.offIn(Tenancy.current()).stream().map(CivicModule::key).toArray(String[]::new);
    }
}
