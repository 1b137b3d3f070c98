package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers the pages on what stands on a library's shelves. */
@Service
class ReadStock {
    private static final String MODEL = """
            select m.id, m.version, l.id, l.name, m.name, m.description, m.care, m.category, m.deposit_cents, m.min_age,
                m.consumable, m.approval, m.offered, l.owner_id is not null
            from sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and m.id = :id
            """;

    private static final String UNITS = """
            select u.id, u.model_id, u.code, u.condition, u.state, u.reason from sharing_unit u
            where u.tenant_id = :tenant and \
            """;

    private final Reads reads;
    private final Keepers keepers;

    ReadStock(Reads reads, Keepers keepers) {
        this.reads = reads;
        this.keepers = keepers;
    }

    /** One thing, for those who look after its library. */
    ModelView model(Me me, UUID id) {
        ModelView model = reads.first(ModelView.class, MODEL, Map.of("id", id)).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, model.library());
        return model;
    }

    /** Its units, by their codes. */
    List<UnitRow> units(UUID model) {
        return reads.list(UnitRow.class, UNITS + "u.model_id = :model order by u.code", Map.of("model", model));
    }

    /** One unit. */
    UnitRow unit(UUID id) {
        return reads.first(UnitRow.class, UNITS + "u.id = :id", Map.of("id", id))
                .orElseThrow(Refusals.NotFound::new);
    }
}
