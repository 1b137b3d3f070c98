package fr.agissons.sharing.desk;

import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.UnitState;
import java.util.UUID;

/** One numbered thing, as those who lend see it. */
public record UnitRow(UUID id, UUID model, String code, Condition condition, UnitState state, String reason) {
    /** Its page. */
    public String path() {
        return "/pret/gestion/exemplaires/" + id;
    }
}
