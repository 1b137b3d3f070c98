package fr.agissons.participatorybudget.paper;

import fr.agissons.core.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was typed of the papers of a vote that is annulled and taken again; the database lets nothing else of them go. */
@Component
public class VoidPapers {
    private final SheetStore store;

    VoidPapers(SheetStore store) {
        this.store = store;
    }

    /** For whoever holds the box alone, and has noted the annulment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID edition) {
        int tenant = Tenancy.current().id().value();
        store.forgetChoices(tenant, edition);
        store.forgetReadings(tenant, edition);
        store.forget(tenant, edition);
    }
}
