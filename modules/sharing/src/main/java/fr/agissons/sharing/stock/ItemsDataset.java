package fr.agissons.sharing.stock;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the public can borrow, for programs. */
@Component
class ItemsDataset implements OpenDataset<ItemsDataset.Row> {
    private static final String PUBLIC =
            """
            select m.id, m.name, m.category, m.deposit_cents, l.name, o.name, l.commune_code, l.city, l.latitude, l.longitude,
                '/pret/' || m.id
            from""" + StockRule.FROM + "where" + StockRule.VISIBLE + "and m.id > :after order by m.id limit " + Pieces.MOST;

    private final Reads reads;

    ItemsDataset(Reads reads) {
        this.reads = reads;
    }

    /** One thing to borrow. */
    record Row(
            UUID id,
            String name,
            String category,
            long depositCents,
            String library,
            @Nullable String organisation,
            String communeCode,
            String city,
            double latitude,
            double longitude,
            String page) {}

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public String key() {
        return "materiel-a-emprunter";
    }

    @Override
    public String words() {
        return "sharing.dataset.items";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Pieces.each(this::after, Row::id, to);
    }

    private List<Row> after(UUID last) {
        return reads.list(Row.class, PUBLIC, Map.of("after", last));
    }
}
