package fr.agissons.sharing.handover;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing to look at whenever a thing of that model changes hands, answered by yes or no. */
@Entity
@Table(name = "sharing_question")
class Question extends TenantOwned {
    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(UUID modelId, int number, String text) {
        this.modelId = modelId;
        this.number = number;
        this.text = text;
    }
}
