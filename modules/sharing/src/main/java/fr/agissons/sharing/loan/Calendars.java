package fr.agissons.sharing.loan;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.ClosedDays;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Pool;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.Timetable;
import fr.agissons.sharing.calendar.UnitDiary;
import fr.agissons.sharing.calendar.WeeklyHours;
import fr.agissons.sharing.stock.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The calendars of models as they stand now, of however many at once in one trip to the database. */
@Component
public class Calendars {
    private static final String LIBRARIES = """
            select m.id, l.id, l.hours, l.lead_days, l.max_days, l.horizon_days, l.buffer_hours, l.same_day, l.max_visits,
                l.reservable_share
            from sharing_model m join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and m.id = any(:models)
            """;

    private static final String CLOSURES = """
            select distinct c.library_id, c.first_day, c.last_day from sharing_closure c
            join sharing_model m on m.tenant_id = :tenant and m.library_id = c.library_id and m.id = any(:models)
            where c.tenant_id = :tenant and c.last_day >= :today
            """;

    private static final String UNITS = """
            select u.model_id, u.id, u.state from sharing_unit u
            where u.tenant_id = :tenant and (u.model_id = any(:models) or u.model_id in (select k.part_id
                from sharing_kit_part k where k.tenant_id = :tenant and k.kit_id = any(:models))) order by u.code
            """;

    private static final String SUPPLIES = """
            select s.model_id, s.count from sharing_supply s where s.tenant_id = :tenant and s.model_id = any(:models)
            """;

    private static final String PARTS = """
            select k.kit_id, k.part_id, k.quantity from sharing_kit_part k
            where k.tenant_id = :tenant and k.kit_id = any(:models) order by k.id
            """;

    /** What should be back and is not has no end; what nobody came for, or nobody answered, keeps nothing. */
    private static final String SPANS = """
            select r.unit_id, r.occupied_from, case when r.state in ('OUT', 'OVERDUE') and r.due_at <= :now
                then :never else r.occupied_until end
            from sharing_reservation r
            where r.tenant_id = :tenant and r.unit_id is not null and (r.model_id = any(:models) or r.model_id in
                    (select k.part_id from sharing_kit_part k where k.tenant_id = :tenant and k.kit_id = any(:models)))
                and (r.state in ('OUT', 'OVERDUE') or r.state in ('REQUESTED', 'APPROVED') and r.pickup_day >= :today
                    or r.state = 'OFFERED' and r.answer_by > :now)
            """;

    private static final String VISITS = """
            select v.library_id, v.day, count(distinct v.visit) from (
                select r.library_id, r.pickup_day as day, 'out ' || r.group_id as visit from sharing_reservation r
                where r.tenant_id = :tenant and r.pickup_day >= :today
                    and (r.state in ('REQUESTED', 'APPROVED') or r.state = 'OFFERED' and r.answer_by > :now)
                union all
                select r.library_id, r.due_day, 'back ' || r.group_id from sharing_reservation r
                where r.tenant_id = :tenant and r.due_day >= :today
                    and (r.state in ('REQUESTED', 'APPROVED', 'OUT') or r.state = 'OFFERED' and r.answer_by > :now)) v
            where v.library_id in (select m.library_id from sharing_model m
                where m.tenant_id = :tenant and m.id = any(:models))
            group by v.library_id, v.day
            """;

    private final Reads reads;
    private final TownClock clock;

    Calendars(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** The calendar of this model. */
    public Optional<Availability> of(UUID model) {
        return Optional.ofNullable(of(List.of(model)).get(model));
    }

    /** The calendars of these models. */
    public Map<UUID, Availability> of(Collection<UUID> models) {
        if (models.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.now();
        Map<String, Object> asked =
                Map.of("models", models, "now", now, "today", clock.today(), "never", Span.SOME_DAY);
        Trip trip = reads.trip();
        Answer<Rules> libraries = trip.ask(Rules.class, LIBRARIES, asked);
        Answer<Shut> closures = trip.ask(Shut.class, CLOSURES, asked);
        Answer<Unit> units = trip.ask(Unit.class, UNITS, asked);
        Answer<Part> parts = trip.ask(Part.class, PARTS, asked);
        Answer<Loose> supplies = trip.ask(Loose.class, SUPPLIES, asked);
        Answer<Taken> spans = trip.ask(Taken.class, SPANS, asked);
        Answer<Visits> visits = trip.ask(Visits.class, VISITS, asked);
        trip.go();
        Map<UUID, List<ClosedDays>> closed = closures.rows().stream()
                .collect(Collectors.groupingBy(Shut::library, Collectors.mapping(Shut::days, Collectors.toList())));
        Map<UUID, List<Span>> taken = spans.rows().stream()
                .collect(Collectors.groupingBy(Taken::unit, Collectors.mapping(Taken::span, Collectors.toList())));
        Map<UUID, List<UnitDiary>> diaries = units.rows().stream()
                .collect(Collectors.groupingBy(
                        Unit::model,
                        Collectors.mapping(
                                unit -> new UnitDiary(
                                        unit.unit(), unit.state().isLent(), taken.getOrDefault(unit.unit(), List.of())),
                                Collectors.toList())));
        Map<UUID, List<Part>> kits = parts.rows().stream().collect(Collectors.groupingBy(Part::kit));
        Map<UUID, Integer> loose = supplies.rows().stream().collect(Collectors.toMap(Loose::model, Loose::count));
        Map<UUID, Map<LocalDate, Integer>> coming = new HashMap<>();
        visits.rows()
                .forEach(row -> coming.computeIfAbsent(row.library(), library -> new HashMap<>())
                        .put(row.day(), (int) row.visits()));
        Map<UUID, Availability> calendars = new LinkedHashMap<>();
        libraries
                .rows()
                .forEach(row -> calendars.put(
                        row.model(),
                        new Availability(
                                new Timetable(
                                        WeeklyHours.read(row.hours()),
                                        closed.getOrDefault(row.library(), List.of()),
                                        clock.zone(),
                                        row.rules()),
                                pools(row.model(), kits, diaries, loose),
                                coming.getOrDefault(row.library(), Map.of()),
                                now)));
        return calendars;
    }

    private static List<Pool> pools(
            UUID model, Map<UUID, List<Part>> kits, Map<UUID, List<UnitDiary>> diaries, Map<UUID, Integer> loose) {
        List<Part> parts = kits.getOrDefault(model, List.of(new Part(model, model, 1)));
        return parts.stream()
                .map(part -> new Pool(
                        part.part(),
                        part.quantity(),
                        diaries.getOrDefault(part.part(), List.of()),
                        loose.getOrDefault(part.part(), 0)))
                .toList();
    }

    /** How many are left of what is counted. */
    record Loose(UUID model, int count) {}

    /** So many of one model in a kit. */
    record Part(UUID kit, UUID part, int quantity) {}

    /** The library of a model, and its rules. */
    record Rules(
            UUID model,
            UUID library,
            String hours,
            int leadDays,
            int maxDays,
            int horizonDays,
            int bufferHours,
            boolean sameDay,
            int maxVisits,
            int reservableShare) {
        LoanRules rules() {
            return new LoanRules(leadDays, maxDays, horizonDays, bufferHours, sameDay, maxVisits, reservableShare);
        }
    }

    /** Days on which a library is closed. */
    record Shut(UUID library, LocalDate first, LocalDate last) {
        ClosedDays days() {
            return new ClosedDays(first, last);
        }
    }

    /** One unit of a model. */
    record Unit(UUID model, UUID unit, UnitState state) {}

    /** When somebody has a unit. */
    record Taken(UUID unit, Instant from, Instant until) {
        Span span() {
            return new Span(from, until);
        }
    }

    /** How many people come to a library on a day. */
    record Visits(UUID library, LocalDate day, long visits) {}
}
