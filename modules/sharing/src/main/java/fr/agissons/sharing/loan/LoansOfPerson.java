package fr.agissons.sharing.loan;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.Obstacle;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's loans: nobody leaves with a thing that is not theirs, or before their deposit is settled. */
@Component
class LoansOfPerson implements PersonalDataSource {
    private static final String LOANS = "sharing.personal.loans";
    private static final String HOLDS = "sharing.personal.holds";
    private static final String COUNTER = "sharing.personal.counter";
    private static final String MINE = """
            select m.name, l.name, r.pickup_day, r.due_day, r.state, r.note, r.reason, r.handed_at, r.returned_at,
                r.deposit_held, r.requested_at, coalesce(i.description, ''), coalesce(i.decision, '')
            from sharing_reservation r
            join sharing_model m on m.tenant_id = :tenant and m.id = r.model_id
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            left join sharing_incident i on i.tenant_id = :tenant and i.reservation_id = r.id
            where r.tenant_id = :tenant and r.person_id = :person order by r.pickup_at, r.id
            """;

    private static final String COUNTED = """
            select i.at, i.direction, i.condition, i.note from sharing_inspection i
            where i.tenant_id = :tenant and i.by_person = :person order by i.at, i.id
            """;

    private static final String UNSETTLED = """
            select distinct r.group_id, m.name, r.state in ('OUT', 'OVERDUE') from sharing_reservation r
            join sharing_model m on m.tenant_id = :tenant and m.id = r.model_id
            where r.tenant_id = :tenant and r.person_id = :person
                and (r.state in ('OUT', 'OVERDUE') or r.deposit_held > 0)
            order by m.name, r.group_id
            """;

    private static final String AHEAD = """
            select r.id from sharing_reservation r where r.tenant_id = :tenant and r.person_id = :person
                and r.state in ('OFFERED', 'REQUESTED', 'APPROVED') order by r.id
            """;

    private static final String IN_LINE = """
            select m.name, h.pickup_day, h.due_day, h.state, h.note, h.joined_at from sharing_hold h
            join sharing_model m on m.tenant_id = :tenant and m.id = h.model_id
            where h.tenant_id = :tenant and h.person_id = :person order by h.joined_at, h.id
            """;

    private static final String WAITING = """
            select h.id from sharing_hold h where h.tenant_id = :tenant and h.person_id = :person and h.state = 'WAITING'
            order by h.id
            """;

    private final Reads reads;
    private final TendLoan tend;
    private final AnswerOffer offers;

    LoansOfPerson(Reads reads, TendLoan tend, AnswerOffer offers) {
        this.reads = reads;
        this.tend = tend;
        this.offers = offers;
    }

    private record Held(
            String thing,
            String library,
            LocalDate from,
            LocalDate until,
            String state,
            String note,
            String answer,
            @Nullable Instant handed,
            @Nullable Instant returned,
            long depositCents,
            Instant requested,
            String incident,
            String decision) {}

    private record InLine(String thing, LocalDate from, LocalDate until, String state, String note, Instant joined) {}

    private record Counted(Instant at, String direction, String condition, String note) {}

    private record Unsettled(UUID id, String thing, boolean out) {}

    private record Ahead(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(LOANS, Held.class, reads.list(Held.class, MINE, who))
                        .saying("state", "sharing.reservation.state"),
                Holding.of(HOLDS, InLine.class, reads.list(InLine.class, IN_LINE, who)),
                Holding.of(COUNTER, Counted.class, reads.list(Counted.class, COUNTED, who)));
    }

    @Override
    public List<Obstacle> obstacles(UUID person) {
        return reads.list(Unsettled.class, UNSETTLED, Map.of("person", person)).stream()
                .map(one -> new Obstacle(
                        one.out() ? "sharing.leaving.loan-out" : "sharing.leaving.deposit",
                        List.of(one.thing()),
                        "/pret/mes-emprunts/" + one.id()))
                .toList();
    }

    /** Out of the line first: what comes free is not to be offered to whoever leaves. */
    @Override
    public void end(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        reads.list(Ahead.class, WAITING, who).forEach(hold -> offers.leave(person, hold.id()));
        reads.list(Ahead.class, AHEAD, who).forEach(loan -> tend.cancel(person, loan.id()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("sharing_reservation", "person_id", LOANS)
                        .with("note", "")
                        .with("reason", ""),
                PersonalColumn.erased("sharing_hold", "person_id", HOLDS),
                PersonalColumn.pseudonym("sharing_inspection", "by_person", COUNTER),
                // Money taken and given back: a ledger nobody rewrites; the number leads to nobody here.
                PersonalColumn.staying("sharing_deposit", "by_person", COUNTER));
    }
}
