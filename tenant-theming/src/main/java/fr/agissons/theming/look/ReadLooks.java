package fr.agissons.theming.look;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks as the studio's pages show them, each page in one trip to the database. */
@Component
public class ReadLooks {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String DESK = """
            select (select coalesce(max(number), 0) from look_version where tenant_id = :tenant), d.id,
                coalesce(d.version, 0), cast(d.theme as text), cast(d.wording as text), d.changed_at, m.display_name
            from (select 1) one
            left join look_draft d on d.tenant_id = :tenant
            left join membership m on m.tenant_id = :tenant and m.person_id = d.changed_by
            """;

    private static final String HISTORY = """
            select v.number, v.published_at, v.published_by, m.display_name, v.restored, v.reason
            from look_version v left join membership m on m.tenant_id = :tenant and m.person_id = v.published_by
            where v.tenant_id = :tenant order by v.number desc limit :most
            """;

    private static final String FORMER = """
            select cast(theme as text), cast(wording as text) from look_version
            where tenant_id = :tenant and number = :number
            """;

    private final Reads reads;
    private final JsonMapper json = new JsonMapper();

    ReadLooks(Reads reads) {
        this.reads = reads;
    }

    private record DeskRow(
            int published,
            Optional<UUID> draft,
            int version,
            Optional<String> theme,
            Optional<String> wording,
            Optional<Instant> at,
            Optional<String> name) {}

    private record LookRow(String theme, String wording) {}

    /**
     * What lies before an admin who looks back.
     *
     * @param desk the present
     * @param looks the looks the site has worn, the latest first
     */
    public record Past(Desk desk, List<FormerLook> looks) {}

    /** What lies before an admin now. */
    public Desk desk() {
        return desk(reads.first(DeskRow.class, DESK, Map.of()).orElseThrow());
    }

    /** The same with the looks the site has worn, so many at most. */
    public Past past(int most) {
        Trip trip = reads.trip();
        Answer<DeskRow> desk = trip.ask(DeskRow.class, DESK, Map.of());
        Answer<FormerLook> looks = trip.ask(FormerLook.class, HISTORY, Map.of("most", most));
        trip.go();
        return new Past(desk(desk.rows().getFirst()), looks.rows());
    }

    private Desk desk(DeskRow row) {
        Look worn = Look.of(Tenancy.current());
        String mark = new Mark(row.published(), row.draft().orElse(null), row.version()).toString();
        if (row.draft().isEmpty()) {
            return new Desk(mark, worn, worn, null);
        }
        Look draft = look(row.theme().orElseThrow(), row.wording().orElseThrow());
        Desk.Touch touch = new Desk.Touch(row.name().orElse(null), row.at().orElseThrow());
        return new Desk(mark, draft, worn, touch);
    }

    /** A look the site has worn. */
    public Optional<Look> former(int number) {
        return reads.first(LookRow.class, FORMER, Map.of("number", number))
                .map(row -> look(row.theme(), row.wording()));
    }

    private Look look(String theme, String wording) {
        return new Look(json.readValue(theme, WORDS), json.readValue(wording, WORDS));
    }
}
