package fr.agissons.participatorybudget.idea;

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

/** The ideas a person wrote, signed and supported: what others count on stays and counts, under nobody's name. */
@Order(30)
@Component
class IdeasOfPerson implements PersonalDataSource {
    private static final String IDEAS = "budget.personal.ideas";
    private static final String SIGNED = "budget.personal.signed";
    private static final String SUPPORTS = "budget.personal.supports";

    private static final String MINE = """
            select i.title, i.words, i.place, i.state, i.created_at from budget_idea i
            where i.tenant_id = :tenant and i.author_id = :person order by i.id""";

    private static final String ASKED = """
            select i.title, a.state, a.invited_at from budget_idea_author a
            join budget_idea i on i.tenant_id = :tenant and i.id = a.idea_id
            where a.tenant_id = :tenant and a.person_id = :person order by a.id""";

    private static final String GIVEN = """
            select i.title, s.given_at from budget_support s
            join budget_idea i on i.tenant_id = :tenant and i.id = s.idea_id
            where s.tenant_id = :tenant and s.person_id = :person order by s.id""";

    private final Reads reads;
    private final TendIdeas tend;
    private final SupportIdeas support;

    IdeasOfPerson(Reads reads, TendIdeas tend, SupportIdeas support) {
        this.reads = reads;
        this.tend = tend;
        this.support = support;
    }

    private record Mine(String title, String words, String place, String state, Instant at) {}

    private record Signature(String title, String state, Instant at) {}

    private record Given(String title, Instant at) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(IDEAS, Mine.class, reads.list(Mine.class, MINE, who)).saying("state", "budget.idea.state"),
                Holding.of(SIGNED, Signature.class, reads.list(Signature.class, ASKED, who))
                        .saying("state", "budget.coauthor.state"),
                Holding.of(SUPPORTS, Given.class, reads.list(Given.class, GIVEN, who)));
    }

    @Override
    public void end(UUID person) {
        tend.discardAll(person);
        support.takeAllBack(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("budget_idea", "author_id", IDEAS),
                PersonalColumn.erased("budget_idea_author", "person_id", SIGNED),
                PersonalColumn.pseudonym("budget_support", "person_id", SUPPORTS),
                PersonalColumn.pseudonym("budget_supporter", "person_id", SUPPORTS));
    }
}
