package fr.agissons.core.agenda;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a person reads their agenda on a phone. */
@Order(5)
@Component
class AgendaKeyOfPerson implements PersonalDataSource {
    private static final String KEY = "core.personal.agenda-key";

    private final Reads reads;

    AgendaKeyOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Made(Instant made) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(
                KEY,
                Made.class,
                reads.list(
                        Made.class,
                        "select k.made_at from agenda_key k where k.tenant_id = :tenant and k.person_id = :person",
                        Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.erased("agenda_key", "person_id", KEY));
    }
}
