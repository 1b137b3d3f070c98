package fr.agissons.core.personal;

import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What belonging to a town leaves there: who one is, and the acts its journal tells of. */
@Order(0)
@Component
class MemberTraces implements PersonalDataSource {
    private static final String PROFILE = "core.personal.profile";
    private static final String JOURNAL = "core.personal.journal";
    private static final String OF_THE_SITE = "core.personal.site";

    /** Goes last, when nothing names the person any more. */
    static final PersonalColumn MEMBERSHIP = PersonalColumn.ended("membership", "person_id", PROFILE);

    private static final String WHO = """
            select m.display_name, m.email, m.language, m.commune_code, m.role, m.joined_at from membership m
            where m.tenant_id = :tenant and m.person_id = :person
            """;

    private static final String ACTS = """
            select e.happened_at, e.kind, e.state_before, e.state_after, e.reason from audit_entry e
            where e.tenant_id = :tenant and e.actor = :person order by e.number
            """;

    private static final String LAST_ADMIN = """
            select count(*) filter (where m.person_id <> :person), count(*) filter (where m.person_id = :person)
            from membership m where m.tenant_id = :tenant and m.role = 'ADMIN'
            """;

    private final Reads reads;

    MemberTraces(Reads reads) {
        this.reads = reads;
    }

    private record Who(
            String name,
            @Nullable String email,
            String language,
            @Nullable String commune,
            String role,
            Instant joined) {}

    private record Act(Instant at, String kind, String from, String to, String reason) {}

    private record Admins(long others, long self) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(PROFILE, Who.class, reads.list(Who.class, WHO, who)).saying("role", "core.role.state"),
                Holding.of(JOURNAL, Act.class, reads.list(Act.class, ACTS, who)));
    }

    @Override
    public List<Obstacle> obstacles(UUID person) {
        List<Obstacle> found = new ArrayList<>();
        reads.first(Admins.class, LAST_ADMIN, Map.of("person", person))
                .filter(admins -> admins.self() > 0 && admins.others() == 0)
                .ifPresent(admins ->
                        found.add(new Obstacle("core.leaving.last-admin", List.of(), "/administration/equipe")));
        return found;
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                MEMBERSHIP,
                PersonalColumn.ended("membership", "email", PROFILE),
                PersonalColumn.erasedByAddress("expected_admin", "email", PROFILE),
                // All sessions end with the leaving.
                PersonalColumn.ended("spring_session", "principal_name", PROFILE),
                // Each line is sealed over the one before: the number stays, and leads to nobody here.
                PersonalColumn.staying("audit_entry", "actor", JOURNAL),
                PersonalColumn.staying("audit_entry", "subject", JOURNAL),
                // Versions are only ever added, by admins.
                PersonalColumn.staying("module_settings", "set_by", OF_THE_SITE),
                PersonalColumn.staying("tenant_closing", "asked_by", OF_THE_SITE));
    }
}
