package fr.agissons.participatorybudget.roll;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the roll: somebody who may vote at the town's desk. Whether they did is not noted here. */
@Entity
@Table(name = "budget_roll_entry")
class RollEntry extends TenantOwned {
    /** What the journal calls it. */
    static final String KIND = "budget.roll";

    @Column(name = "edition_id", updatable = false)
    private UUID editionId;

    @Column(updatable = false)
    private String number;

    private String name;
    private String folded;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    private @Nullable String district;

    @SuppressWarnings("NullAway.Init")
    protected RollEntry() {}

    RollEntry(UUID editionId, RollLine line) {
        this.editionId = editionId;
        this.number = line.number();
        this.name = line.name();
        this.folded = folded(line.name());
        this.bornOn = line.born();
        this.district = line.district();
    }

    String number() {
        return number;
    }

    /** Says of the same number what a later list says; whoever calls this knows that nothing of it is in the box. */
    void correct(RollLine line) {
        name = line.name();
        folded = folded(line.name());
        bornOn = line.born();
        district = line.district();
    }

    /** A name as it is looked for. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
