package fr.agissons.participatorybudget.annulment;

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

/** The annulments somebody proposed or decided: they explain what became of a vote, and stay under nobody's name. */
@Order(33)
@Component
class AnnulmentsOfPerson implements PersonalDataSource {
    private static final String ANNULMENTS = "budget.personal.annulments";
    private static final String MINE = """
            select e.title, a.reason, a.proposed_by = :person, coalesce(a.decided_by = :person, false), a.proposed_at
            from budget_annulment a join budget_edition e on e.tenant_id = :tenant and e.id = a.edition_id
            where a.tenant_id = :tenant and (a.proposed_by = :person or a.decided_by = :person) order by a.id""";

    private final Reads reads;

    AnnulmentsOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Mine(String edition, String reason, boolean proposed, boolean decided, Instant at) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(ANNULMENTS, Mine.class, reads.list(Mine.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("budget_annulment", "proposed_by", ANNULMENTS),
                PersonalColumn.pseudonym("budget_annulment", "decided_by", ANNULMENTS));
    }
}
