package fr.agissons.participatorybudget.result;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps published results; nothing ever changes one. */
@Component
class ResultStore {
    private final EntityManager entities;

    ResultStore(EntityManager entities) {
        this.entities = entities;
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
