package fr.agissons.sharing.stock;

import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which models a library or an association has, as identifiers. */
@Component
class Stock {
    private static final String OF_LIBRARY =
            "select id from sharing_model where tenant_id = :tenant and library_id = :library order by id";

    private static final String OF_ORGANISATION = """
            select m.id from sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and l.organisation_id = :organisation order by m.id
            """;

    private static final String OF_RESIDENTS = """
            select m.id from sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and l.owner_id is not null order by m.id
            """;

    private final Reads reads;

    Stock(Reads reads) {
        this.reads = reads;
    }

    List<UUID> modelsOf(UUID library) {
        return ids(OF_LIBRARY, Map.of("library", library));
    }

    List<UUID> modelsOfOrganisation(UUID organisation) {
        return ids(OF_ORGANISATION, Map.of("organisation", organisation));
    }

    List<UUID> modelsOfResidents() {
        return ids(OF_RESIDENTS, Map.of());
    }

    private List<UUID> ids(String statement, Map<String, UUID> values) {
        return reads.list(Id.class, statement, values).stream().map(Id::id).toList();
    }

    /** An identifier. */
    record Id(UUID id) {}
}
