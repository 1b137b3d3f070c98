package fr.agissons.mutualaid.bank;

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

/** The hours a person gave and got: what is left goes to the town, and the books stay as they were written. */
@Order(12)
@Component
class HoursOfPerson implements PersonalDataSource {
    private static final String HOURS = "mutualaid.personal.hours";
    private static final String WHY = "Départ";
    private static final String MINE = """
            select m.at, case m.side when 'IN' then m.minutes else -m.minutes end, m.after, t.words
            from mutualaid_account a
            join mutualaid_movement m on m.tenant_id = :tenant and m.account_id = a.id
            join mutualaid_transfer t on t.tenant_id = :tenant and t.id = m.transfer_id
            where a.tenant_id = :tenant and a.person_id = :person order by m.number
            """;
    private static final String ACCOUNT = """
            select a.id, a.closed_at is not null from mutualaid_account a
            where a.tenant_id = :tenant and a.person_id = :person
            """;

    private final Reads reads;
    private final Claims claims;
    private final MoveTime move;

    HoursOfPerson(Reads reads, Claims claims, MoveTime move) {
        this.reads = reads;
        this.claims = claims;
        this.move = move;
    }

    private record Line(Instant at, int minutes, int left, String words) {}

    private record Own(UUID id, boolean closed) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(HOURS, Line.class, reads.list(Line.class, MINE, Map.of("person", person))));
    }

    @Override
    public void end(UUID person) {
        reads.first(Own.class, ACCOUNT, Map.of("person", person)).ifPresent(own -> {
            claims.abandon(own.id());
            claims.silence(own.id());
            if (!own.closed()) {
                move.close(person, own.id(), WHY);
            }
        });
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("mutualaid_account", "person_id", HOURS),
                // Worked out from the column before.
                PersonalColumn.ended("mutualaid_account", "holder_id", HOURS),
                // Nothing may change what is written in the books; a key names a form, not a person.
                PersonalColumn.staying("mutualaid_transfer", "by_person", HOURS),
                PersonalColumn.staying("mutualaid_transfer", "key", HOURS));
    }
}
