package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which votes a person left a draft, and when they were reminded of it: kept until the box is sealed. */
@Component
class UnfinishedOfPerson implements PersonalDataSource {
    private static final String KEY = "budget.personal.unfinished";
    private static final String LEFT = """
            select e.title, u.touched_on, u.taken_back, u.first_on, u.last_on from budget_unfinished_ballot u
            join budget_edition e on e.tenant_id = :tenant and e.id = u.edition_id
            where u.tenant_id = :tenant and u.person_id = :person order by u.touched_on, u.id""";

    private final Reads reads;
    private final UnfinishedBallots unfinished;

    UnfinishedOfPerson(Reads reads, UnfinishedBallots unfinished) {
        this.reads = reads;
        this.unfinished = unfinished;
    }

    private record Left(
            String edition,
            LocalDate touched,
            boolean back,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Left.class, reads.list(Left.class, LEFT, Map.of("person", person))));
    }

    @Override
    @Transactional
    public void end(UUID person) {
        unfinished.forgetAll(Tenancy.current().id().value(), person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.erased("budget_unfinished_ballot", "person_id", KEY));
    }
}
