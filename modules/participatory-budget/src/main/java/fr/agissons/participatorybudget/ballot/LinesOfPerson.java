package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which line of which roll a person's account stands for: kept until the box is sealed. */
@Component
class LinesOfPerson implements PersonalDataSource {
    private static final String KEY = "budget.personal.lines";
    private static final String TAKEN = """
            select e.title, r.number from budget_member_line t
            join budget_edition e on e.tenant_id = :tenant and e.id = t.edition_id
            join budget_roll_entry r on r.tenant_id = :tenant and r.id = t.entry_id
            where t.tenant_id = :tenant and t.person_id = :person order by e.title, e.id""";

    private final Reads reads;

    LinesOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Line(String edition, String number) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Line.class, reads.list(Line.class, TAKEN, Map.of("person", person))));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.erased("budget_member_line", "person_id", KEY));
    }
}
