package fr.agissons.mutualaid.skill;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The skills a person offers: taken off when they leave, and no word of them stays. */
@Order(14)
@Component
class SkillsOfPerson implements PersonalDataSource {
    private static final String SKILLS = "mutualaid.personal.skills";
    private static final String MINE = """
            select s.title, s.details, s.skill, s.mastery, s.city, s.neighbourhood, s.radius, s.state, s.created_at,
                s.confirmed_at
            from mutualaid_skill s where s.tenant_id = :tenant and s.person_id = :person order by s.created_at, s.id
            """;
    private static final String LIVING = """
            select s.id from mutualaid_skill s
            where s.tenant_id = :tenant and s.person_id = :person and s.state <> 'ARCHIVED' order by s.id
            """;

    private final Reads reads;
    private final TendSkills tend;

    SkillsOfPerson(Reads reads, TendSkills tend) {
        this.reads = reads;
        this.tend = tend;
    }

    private record Mine(
            String title,
            String details,
            String skill,
            String level,
            String city,
            @Nullable String neighbourhood,
            int radius,
            String state,
            Instant offered,
            Instant confirmed) {}

    private record Living(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(SKILLS, Mine.class, reads.list(Mine.class, MINE, Map.of("person", person)))
                .saying("state", SkillOffer.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        reads.list(Living.class, LIVING, Map.of("person", person)).forEach(one -> tend.archive(person, one.id()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("mutualaid_skill", "person_id", SKILLS)
                .with("title", "[…]")
                .with("details", "")
                .without("neighbourhood"));
    }
}
