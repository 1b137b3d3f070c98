package fr.agissons.volunteering.application;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's sign-ups: places ahead go to others, hours that were given stay counted. */
@Component
class SignUpsOfPerson implements PersonalDataSource {
    private static final String KEY = "volunteering.personal.sign-ups";
    private static final String MINE = """
            select m.title, m.organisation_name, a.starts_at, a.ends_at, a.state, a.motivation, a.checked_age,
                a.reason_text, a.applied_at
            from volunteering_application a
            join volunteering_mission m on m.tenant_id = :tenant and m.id = a.mission_id
            where a.tenant_id = :tenant and a.person_id = :person order by a.applied_at, a.id
            """;

    private static final String AHEAD = """
            select a.id from volunteering_application a where a.tenant_id = :tenant and a.person_id = :person
                and a.state in ('PENDING', 'ACCEPTED') and (a.starts_at is null or a.starts_at > :now) order by a.id
            """;

    private final Reads reads;
    private final LeaveMission leave;
    private final TownClock clock;

    SignUpsOfPerson(Reads reads, LeaveMission leave, TownClock clock) {
        this.reads = reads;
        this.leave = leave;
        this.clock = clock;
    }

    private record SignUp(
            String mission,
            String organisation,
            @Nullable Instant from,
            @Nullable Instant until,
            String state,
            String motivation,
            @Nullable Integer age,
            @Nullable String answer,
            Instant applied) {}

    private record Ahead(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(KEY, SignUp.class, reads.list(SignUp.class, MINE, Map.of("person", person))));
    }

    @Override
    public void end(UUID person) {
        reads.list(Ahead.class, AHEAD, Map.of("person", person, "now", clock.now()))
                .forEach(ahead -> leave.leave(person, ahead.id()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("volunteering_application", "person_id", KEY)
                .with("motivation", "")
                .without("checked_age")
                .without("reason_text"));
    }
}
