package fr.agissons.sharing.own;

import fr.agissons.core.read.Reads;
import fr.agissons.core.settings.Settings;
import fr.agissons.sharing.setting.SharingSettings;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers what a resident lends of their own, and whether they may here. */
@Service
class ReadOwn {
    private static final String MINE = """
            select l.id, l.version, l.name, l.about, d.contact, d.street, d.commune_code, d.city, d.latitude, d.longitude,
                d.address_precision, l.lead_days, l.max_days, l.terms
            from sharing_library l
            join sharing_owner_door d on d.tenant_id = :tenant and d.library_id = l.id
            where l.tenant_id = :tenant and l.owner_id = :person
            """;

    private final Reads reads;
    private final Settings settings;

    ReadOwn(Reads reads, Settings settings) {
        this.reads = reads;
        this.settings = settings;
    }

    /** Whether residents lend here. */
    boolean isOpen() {
        return settings.of(SharingSettings.class).ownThings();
    }

    Optional<OwnView> of(UUID person) {
        return reads.first(OwnView.class, MINE, Map.of("person", person));
    }
}
