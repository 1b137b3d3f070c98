package fr.agissons.core.people.organisation;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.Obstacle;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations a person acts for; one that is online does not lose its last owner. */
@Order(1)
@Component
class OrganisationsOfPerson implements PersonalDataSource {
    private static final String KEY = "core.personal.organisations";

    private static final String MINE = """
            select o.name, om.role, om.invited_at, om.joined_at from organisation_member om
            join organisation o on o.tenant_id = :tenant and o.id = om.organisation_id
            where om.tenant_id = :tenant and om.person_id = :person order by om.invited_at, om.id
            """;

    private static final String OWNED_ALONE = """
            select o.name, o.slug from organisation_member om
            join organisation o on o.tenant_id = :tenant and o.id = om.organisation_id and o.state <> 'WITHDRAWN'
            where om.tenant_id = :tenant and om.person_id = :person and om.role = 'OWNER' and om.joined_at is not null
                and not exists (select from organisation_member other where other.tenant_id = :tenant
                    and other.organisation_id = om.organisation_id and other.person_id <> :person
                    and other.role = 'OWNER' and other.joined_at is not null)
            order by o.name, o.id
            """;

    private final Reads reads;
    private final JdbcClient jdbc;

    OrganisationsOfPerson(Reads reads, JdbcClient jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    private record Mine(
            String name,
            String role,
            Instant invited,
            @Nullable Instant joined) {}

    private record Owned(String name, String slug) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, Mine.class, reads.list(Mine.class, MINE, Map.of("person", person))));
    }

    @Override
    public List<Obstacle> obstacles(UUID person) {
        return reads.list(Owned.class, OWNED_ALONE, Map.of("person", person)).stream()
                .map(owned -> new Obstacle(
                        "core.leaving.last-owner",
                        List.of(owned.name()),
                        "/organisations/" + owned.slug() + "/membres"))
                .toList();
    }

    /** An organisation that was withdrawn keeps its last owner's place, under a number that leads to nobody. */
    @Override
    public void end(UUID person) {
        jdbc.sql("""
                delete from organisation_member om where om.tenant_id = :tenant and om.person_id = :person
                and not (om.role = 'OWNER' and om.joined_at is not null and not exists (
                    select from organisation_member other where other.tenant_id = :tenant
                    and other.organisation_id = om.organisation_id and other.person_id <> :person
                    and other.role = 'OWNER' and other.joined_at is not null))
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("person", person)
                .update();
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("organisation_member", "person_id", KEY),
                // The address an association gives as its own.
                PersonalColumn.staying("organisation", "contact_email", KEY));
    }
}
