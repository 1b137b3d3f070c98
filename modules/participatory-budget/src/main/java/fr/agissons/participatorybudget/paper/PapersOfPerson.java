package fr.agissons.participatorybudget.paper;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The papers an agent typed or decided on: the readings stay, because a result rests on them, under nobody's name. */
@Order(32)
@Component
class PapersOfPerson implements PersonalDataSource {
    private static final String READINGS = "budget.personal.papers";
    private static final String MINE = """
            select e.title, p.batch || '-' || p.number from budget_paper_reading r
            join budget_paper p on p.tenant_id = :tenant and p.id = r.paper_id
            join budget_edition e on e.tenant_id = :tenant and e.id = r.edition_id
            where r.tenant_id = :tenant and r.agent_id = :person order by e.title, p.batch, p.number""";

    private final Reads reads;

    PapersOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Mine(String edition, String paper) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(READINGS, Mine.class, reads.list(Mine.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("budget_paper_reading", "agent_id", READINGS));
    }
}
