package fr.agissons.participatorybudget.study;

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

/** The studies somebody of the services made: they give the reasons of a public answer, and stay under nobody's name. */
@Order(31)
@Component
class StudiesOfPerson implements PersonalDataSource {
    private static final String STUDIES = "budget.personal.studies";
    private static final String MINE = """
            select i.title, s.number, s.reason, s.notes, s.saved_at from budget_study s
            join budget_idea i on i.tenant_id = :tenant and i.id = s.idea_id
            where s.tenant_id = :tenant and s.agent_id = :person order by s.id""";

    private final Reads reads;

    StudiesOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Mine(String idea, int number, String reason, String notes, Instant at) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(STUDIES, Mine.class, reads.list(Mine.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("budget_study", "agent_id", STUDIES),
                PersonalColumn.erased("budget_assignment", "agent_id", STUDIES));
    }
}
