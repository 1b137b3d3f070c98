package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The most ideas of an edition that one person supports. */
@Entity
@Table(name = "budget_support_limit")
class SupportLimit extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    private int most;

    @SuppressWarnings("NullAway.Init")
    protected SupportLimit() {}

    SupportLimit(UUID edition, int most) {
        this.editionId = edition;
        this.most = most;
    }

    void change(int next) {
        most = next;
    }

    int most() {
        return most;
    }
}
