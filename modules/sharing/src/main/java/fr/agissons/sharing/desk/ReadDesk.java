package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.LateRule;
import fr.agissons.sharing.loan.OneWish;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answers the pages of those who lend: their libraries, one of them with what is to be done, one loan. */
@Service
class ReadDesk {
    private static final String ROWS = """
            select l.id, l.name, o.name, l.open,
                (select count(*) from sharing_model m where m.tenant_id = :tenant and m.library_id = l.id and m.offered),
                (select count(distinct r.group_id) from sharing_reservation r where r.tenant_id = :tenant and r.library_id = l.id
                    and r.state = 'REQUESTED' and r.pickup_day >= :today),
                (select count(distinct r.group_id) from sharing_reservation r where r.tenant_id = :tenant and r.library_id = l.id
                    and r.state in ('OUT', 'OVERDUE') and r.due_at <= :now)
            from sharing_library l left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            where l.tenant_id = :tenant and \
            """;

    private static final String LIBRARY = """
            select l.id, l.version, l.organisation_id, o.name, l.owner_id is not null, l.name, l.about, l.contact, l.street, l.commune_code,
                l.city, l.latitude, l.longitude, l.address_precision, l.hours, l.lead_days, l.max_days, l.horizon_days,
                l.buffer_hours, l.same_day, l.max_visits, l.reservable_share, l.max_extensions, l.late_days, l.penalty_days, l.max_loans, l.offer_days,
                l.terms,
                l.terms_version, l.open
            from sharing_library l left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            where l.tenant_id = :tenant and l.id = :library
            """;

    private static final String MODELS = """
            select m.id, m.name, m.offered, count(u.id), count(u.id) filter (where u.state = 'AVAILABLE'),
                count(u.id) filter (where u.state = 'OUT'),
                (select count(*) from sharing_hold h where h.tenant_id = :tenant and h.model_id = m.id
                    and h.state = 'WAITING' and h.pickup_day >= :today)
            from sharing_model m
            left join sharing_unit u on u.tenant_id = :tenant and u.model_id = m.id and u.state <> 'RETIRED'
            where m.tenant_id = :tenant and m.library_id = :library
            group by m.id, m.name, m.offered order by m.name, m.id
            """;

    private static final String LOAN =
            """
            select r.id, l.id, l.name, m.id, \
            """ + OneWish.NAME + """
                , m.deposit_cents * r.quantity, m.consumable, g.codes, g.condition, p.display_name,
                p.email, b.name, r.pickup_day, r.due_day, r.pickup_at, r.due_at, g.state, r.note, r.reason,
                r.deposit_held, coalesce((
            """ + LateRule.COUNTS + """
                ), false), l.terms, i.description, g.taken, g.rest
            from sharing_reservation r
            """ + OneWish.WANTED + """
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            left join membership p on p.tenant_id = :tenant and p.person_id = r.person_id
            left join organisation b on b.tenant_id = :tenant and b.id = r.organisation_id
            left join sharing_incident i on i.tenant_id = :tenant and i.reservation_id = r.id
            """ + OneWish.PARTS + """
            where r.tenant_id = :tenant and r.lead_id is null and \
            """;

    private static final String PARTS = """
            select p.id, m.name, u.code, p.state from sharing_reservation p
            join sharing_model m on m.tenant_id = :tenant and m.id = p.model_id
            join sharing_unit u on u.tenant_id = :tenant and u.id = p.unit_id
            where p.tenant_id = :tenant and p.group_id = :id order by m.name, u.code, p.id
            """;

    private static final String CURRENT = """
            r.library_id = :library and (g.state in ('OUT', 'OVERDUE', 'RETURNED', 'LOST')
                or g.state in ('REQUESTED', 'APPROVED') and r.pickup_day >= :today
                or g.state = 'OFFERED' and r.answer_by > :now)
            order by case when g.state = 'REQUESTED' then 0 when g.state in ('OUT', 'OVERDUE') then 1 else 2 end,
                case when g.state in ('OUT', 'OVERDUE') then r.due_at else r.pickup_at end, r.id limit 200
            """;

    private static final String OF_UNIT = """
            r.id in (select p.group_id from sharing_reservation p
                where p.tenant_id = :tenant and p.unit_id = :unit and (p.state in ('OUT', 'OVERDUE')
                    or p.state in ('REQUESTED', 'APPROVED') and p.pickup_day >= :today))
            order by case when g.state in ('OUT', 'OVERDUE') then 0 else 1 end, r.pickup_at, r.id limit 5
            """;

    private final Reads reads;
    private final Keepers keepers;
    private final Organisations organisations;
    private final TownClock clock;

    ReadDesk(Reads reads, Keepers keepers, Organisations organisations, TownClock clock) {
        this.reads = reads;
        this.keepers = keepers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The libraries of the associations this person acts for. */
    LibrariesPage mine(Me me) {
        List<UUID> ids = organisations.managedBy(me.person()).stream()
                .map(OrganisationCard::id)
                .toList();
        List<LibraryRow> rows = ids.isEmpty()
                ? List.of()
                : reads.list(
                        LibraryRow.class,
                        ROWS + "l.organisation_id = any(:organisations) order by l.name, l.id",
                        Map.of("organisations", ids, "now", clock.now(), "today", clock.today()));
        return new LibrariesPage(false, !ids.isEmpty(), rows);
    }

    /** The town's own libraries. */
    LibrariesPage ofTown() {
        return new LibrariesPage(
                true,
                true,
                reads.list(
                        LibraryRow.class,
                        ROWS + "l.organisation_id is null and l.owner_id is null order by l.name, l.id",
                        Map.of("now", clock.now(), "today", clock.today())));
    }

    /** One library, for those who look after it. */
    LibraryView library(Me me, UUID library) {
        keepers.require(me, library);
        return reads.first(LibraryView.class, LIBRARY, Map.of("library", library))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** One library with its loans and its things. */
    DeskPage page(Me me, UUID library) {
        LibraryView view = library(me, library);
        Map<String, Object> asked = Map.of("library", library, "today", clock.today(), "now", clock.now());
        Trip trip = reads.trip();
        Answer<DeskLoan> loans = trip.ask(DeskLoan.class, LOAN + CURRENT, asked);
        Answer<ModelRow> models = trip.ask(ModelRow.class, MODELS, asked);
        trip.go();
        return new DeskPage(view, loans.rows(), models.rows());
    }

    /** Who has a unit, and who comes for it next; for those who look after its library. */
    List<DeskLoan> ofUnit(UUID unit) {
        return reads.list(
                DeskLoan.class, LOAN + OF_UNIT, Map.of("unit", unit, "today", clock.today(), "now", clock.now()));
    }

    /** The units of a loan, each with where it is. */
    List<DeskPart> parts(UUID loan) {
        return reads.list(DeskPart.class, PARTS, Map.of("id", loan));
    }

    /** One loan, for those who look after its library. */
    DeskLoan loan(Me me, UUID id) {
        DeskLoan loan = reads.first(DeskLoan.class, LOAN + "r.id = :id", Map.of("id", id, "now", clock.now()))
                .orElseThrow(Refusals.NotFound::new);
        keepers.require(me, loan.library());
        return loan;
    }
}
