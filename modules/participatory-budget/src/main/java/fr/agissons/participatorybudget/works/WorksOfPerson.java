package fr.agissons.participatorybudget.works;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which projects a person follows, or said they would not. */
@Component
class WorksOfPerson implements PersonalDataSource {
    private static final String KEY = "budget.personal.works";
    private static final String FOLLOWED = """
            select p.title, f.wants, f.since from budget_works_follower f
            join budget_project p on p.tenant_id = :tenant and p.id = f.project_id
            where f.tenant_id = :tenant and f.person_id = :person order by f.id""";

    private final Reads reads;
    private final Followers followers;

    WorksOfPerson(Reads reads, Followers followers) {
        this.reads = reads;
        this.followers = followers;
    }

    private record Followed(String title, boolean wants, Instant since) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Followed.class, reads.list(Followed.class, FOLLOWED, Map.of("person", person))));
    }

    @Override
    @Transactional
    public void end(UUID person) {
        followers.removeAll(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.erased("budget_works_follower", "person_id", KEY));
    }
}
