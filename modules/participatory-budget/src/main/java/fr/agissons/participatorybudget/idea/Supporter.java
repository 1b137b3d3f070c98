package fr.agissons.participatorybudget.idea;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who supports ideas of an edition, and how many: the row that two of their clicks wait for. */
@Entity
@Table(name = "budget_supporter")
class Supporter extends TenantOwned {
    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private int supports;

    @SuppressWarnings("NullAway.Init")
    protected Supporter() {}

    Supporter(UUID edition, UUID person) {
        this.editionId = edition;
        this.personId = person;
    }

    /** Supports one more; false when that would be more than anybody may. */
    boolean give(@Nullable Integer most) {
        if (most != null && supports >= most) {
            return false;
        }
        supports++;
        return true;
    }

    void takeBack() {
        supports--;
    }
}
