package fr.agissons.core.opendata;

import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The town's organisations as its public directory shows them. */
@Component
class OrganisationsDataset implements OpenDataset<OrganisationsDataset.Row> {
    private static final String PUBLIC = """
            select o.id, o.name, o.kind, o.rna, o.siret, o.website, o.commune_code, '/organisations/' || o.slug
            from organisation o where o.tenant_id = :tenant and o.state = 'VALIDATED' and o.id > :after
            order by o.id limit
            """ + " " + Pieces.MOST;

    private final Reads reads;

    OrganisationsDataset(Reads reads) {
        this.reads = reads;
    }

    /** One organisation. */
    record Row(
            UUID id,
            String name,
            String kind,
            @Nullable String rna,
            @Nullable String siret,
            @Nullable String website,
            @Nullable String communeCode,
            String page) {}

    @Override
    public String module() {
        return "";
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public String words() {
        return "core.dataset.organisations";
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
