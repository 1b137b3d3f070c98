package fr.agissons.participatorybudget.result;

import fr.agissons.core.tenancy.Tenancy;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps published results; nothing ever changes one. */
@Component
class ResultStore {
    private final EntityManager entities;
    private final ElectorsStore electors;

    ResultStore(EntityManager entities, ElectorsStore electors) {
        this.entities = entities;
        this.electors = electors;
    }

    /** Keeps how many could vote. */
    void keepElectors(UUID edition) {
        electors.keep(Tenancy.current().id().value(), edition);
    }

    boolean has(UUID edition) {
        return !entities.createQuery("select r.id from Result r where r.editionId = :edition", UUID.class)
                .setParameter("edition", edition)
                .getResultList()
                .isEmpty();
    }

    void keep(Object row) {
        entities.persist(row);
    }
}
