package fr.agissons.sharing.stock;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the things of a model, with its own label. */
@Entity
@Table(name = "sharing_unit")
class ItemUnit extends TenantOwned {
    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    @Enumerated(EnumType.STRING)
    private UnitState state = UnitState.AVAILABLE;

    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected ItemUnit() {}

    ItemUnit(ItemModel model, String code, Condition condition) {
        this.libraryId = model.libraryId();
        this.modelId = model.getId();
        this.code = code;
        this.condition = condition;
    }

    /** Somebody takes it home. */
    void handOver() {
        if (state != UnitState.AVAILABLE) {
            throw new Refusals.Conflict("sharing.unit.not-here");
        }
        state = UnitState.OUT;
    }

    /** It is back, in that condition; what somebody must look at first stays in the workshop, and why is said. */
    void comeBack(Condition found, String why) {
        if (found == Condition.UNSAFE && why.isEmpty()) {
            throw new IllegalArgumentException("What is unsafe is not put back on the shelf");
        }
        condition = found;
        state = why.isEmpty() ? UnitState.AVAILABLE : UnitState.MAINTENANCE;
        reason = why;
    }

    /** Takes it out of the shelf for a while or for good, or puts it back. */
    void move(UnitState next, Condition found, String why) {
        if (state == UnitState.OUT || next == UnitState.OUT) {
            throw new Refusals.Conflict("sharing.unit.not-here");
        }
        condition = found;
        state = next;
        reason = next == UnitState.AVAILABLE ? "" : why;
    }

    /** It will not come back. */
    void lose(String why) {
        state = UnitState.LOST;
        reason = why;
    }

    /** It was used up. */
    void useUp(String why) {
        state = UnitState.RETIRED;
        reason = why;
    }

    UUID libraryId() {
        return libraryId;
    }

    UUID modelId() {
        return modelId;
    }

    String code() {
        return code;
    }

    Condition condition() {
        return condition;
    }

    UnitState state() {
        return state;
    }
}
