package fr.agissons.server.pages;

import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Finds things of a town in the database, from behind all walls, as only a test may. */
final class SampleRows {
    /** A word that only Lille's content holds. */
    static final String MARKER = "Zinzolin";

    /** Another, by which people of Lille find it. */
    static final String SOUGHT = "amarante";

    static final String DATABASE = "civic";
    private static final String MISSION = """
            select m.id, s.id, c.slug, c.id from volunteering_mission m
            join volunteering_slot s on s.tenant_id = m.tenant_id and s.mission_id = m.id
            join organisation c on c.tenant_id = m.tenant_id and c.id = m.organisation_id
            join organisation_member o on o.tenant_id = m.tenant_id and o.organisation_id = m.organisation_id
            where m.tenant_id = ? and o.person_id = ? and m.listed and m.registration_open and not s.cancelled
              and not s.standing and s.starts_at > now() and s.taken < s.capacity
              and not exists (select 1 from volunteering_application a
                where a.tenant_id = s.tenant_id and a.slot_id = s.id and a.person_id = ?)
            order by m.auto_accept desc, s.starts_at desc, s.id limit 1
            """;

    private static final String LENT = """
            select l.id, m.id, u.id, c.id from sharing_library l
            join organisation_member o on o.tenant_id = l.tenant_id and o.organisation_id = l.organisation_id
            join sharing_closure c on c.tenant_id = l.tenant_id and c.library_id = l.id
            join sharing_model m on m.tenant_id = l.tenant_id and m.library_id = l.id
            join sharing_unit u on u.tenant_id = m.tenant_id and u.model_id = m.id and u.state = 'AVAILABLE'
            where l.tenant_id = ? and o.person_id = ? and l.hours like '%SAT%' and not m.approval and not m.consumable
              and not exists (select 1 from sharing_reservation r where r.tenant_id = m.tenant_id and r.model_id = m.id)
            order by m.name, u.code limit 1
            """;

    private static final String AID = """
            select r.id, m.id, m.helper_id from mutualaid_request r
            join mutualaid_match m on m.tenant_id = r.tenant_id and m.request_id = r.id
            where r.tenant_id = ? and r.privacy = 'PUBLIC' and m.state = 'OFFERED'
            order by (r.requester_id = ?) desc nulls last, r.id limit 1
            """;

    private static final String KNOWN = """
            select s.id, i.id from mutualaid_skill s
            join mutualaid_invitation i on i.tenant_id = s.tenant_id and i.skill_id = s.id and i.state = 'SENT'
            where s.tenant_id = ? order by (s.person_id = ?) desc, s.id limit 1
            """;

    private static final String GIVEN = """
            select g.id, a.id from sharing_gift g
            join sharing_gift_ask a on a.tenant_id = g.tenant_id and a.gift_id = g.id
            where g.tenant_id = ? and g.author_id = ? and a.person_id = ? and a.state = 'ASKED' order by g.id limit 1
            """;

    private static final String COLLECTED = """
            select c.id, n.id, p.id from sharing_campaign c
            join organisation_member o on o.tenant_id = c.tenant_id and o.organisation_id = c.organisation_id
            join sharing_need n on n.tenant_id = c.tenant_id and n.campaign_id = c.id
            join sharing_pledge p on p.tenant_id = n.tenant_id and p.need_id = n.id
            where c.tenant_id = ? and o.person_id = ? and p.person_id = ? and p.state = 'PLEDGED' order by c.id limit 1
            """;

    private static final String DECIDED = """
            select e.slug, e.id, v.id, p.id from budget_edition e
            join budget_envelope v on v.tenant_id = e.tenant_id and v.edition_id = e.id and v.district is null
            join budget_project p on p.tenant_id = v.tenant_id and p.envelope_id = v.id and p.number = 1
            where e.tenant_id = ? and e.published_at is not null order by e.created_at desc, e.id limit 1
            """;

    private static final String TIME = """
            select c.id, t.id, t.from_account from mutualaid_claim c
            join mutualaid_transfer t on t.tenant_id = c.tenant_id and t.kind = 'HELP'
            where c.tenant_id = ? and c.state = 'OPEN' order by t.at, t.id limit 1
            """;

    private final Tenant town;
    private final UUID resident;
    private final Object[] lent;
    private final Object[] mission;

    SampleRows(Tenant town, UUID resident) {
        this.town = town;
        this.resident = resident;
        this.lent = row(LENT, 4, town.id().value(), DemoPerson.NADIA.id());
        this.mission = row(MISSION, 4, town.id().value(), DemoPerson.NADIA.id(), resident);
    }

    /** Has the resident sign up for the mission. */
    void signUp(BiFunction<String, String, Answer> how) {
        Answer answer = how.apply(mission[0].toString(), mission[1].toString());
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("Signing up was answered with " + answer.status() + ": " + answer.body());
        }
    }

    /** Has the resident borrow something over a weekend. */
    void borrow(BiFunction<String, LocalDate, Answer> how) {
        LocalDate saturday =
                LocalDate.now(town.zone()).plusDays(21).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Answer answer = how.apply(lent[1].toString(), saturday);
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError("Borrowing was answered with " + answer.status() + ": " + answer.body());
        }
    }

    private Samples.Lent lent() {
        Object loan = row(
                "select id from sharing_reservation where tenant_id = ? and model_id = ? and person_id = ?",
                1,
                town.id().value(),
                lent[1],
                resident)[0];
        return new Samples.Lent((UUID) lent[0], (UUID) lent[1], (UUID) lent[2], (UUID) loan, (UUID) lent[3]);
    }

    Samples samples(Map<String, String> assets) {
        Object application = row(
                "select id from volunteering_application where tenant_id = ? and slot_id = ? and person_id = ?",
                1,
                town.id().value(),
                mission[1],
                resident)[0];
        return new Samples(
                town,
                (UUID) mission[0],
                (UUID) mission[1],
                (UUID) application,
                message(),
                (String) mission[2],
                (UUID) mission[3],
                DemoPerson.NADIA.id(),
                resident,
                one("neighbourhood"),
                one("partner"),
                lent(),
                giving(),
                collecting(),
                aid(),
                known(),
                (String) decided()[0],
                deciding(),
                assets);
    }

    private Object[] decided() {
        return row(DECIDED, 4, town.id().value());
    }

    private Samples.Deciding deciding() {
        Object[] row = decided();
        return new Samples.Deciding((UUID) row[1], (UUID) row[2], (UUID) row[3]);
    }

    private Samples.Giving giving() {
        Object[] row = row(GIVEN, 2, town.id().value(), DemoPerson.NADIA.id(), resident);
        return new Samples.Giving((UUID) row[0], (UUID) row[1]);
    }

    private Samples.Collecting collecting() {
        Object[] row = row(COLLECTED, 3, town.id().value(), DemoPerson.NADIA.id(), resident);
        return new Samples.Collecting((UUID) row[0], (UUID) row[1], (UUID) row[2]);
    }

    private Samples.Aid aid() {
        Object[] row = row(AID, 3, town.id().value(), resident);
        return new Samples.Aid((UUID) row[0], (UUID) row[1], (UUID) row[2]);
    }

    private Samples.Known known() {
        Object[] row = row(KNOWN, 2, town.id().value(), resident);
        Object[] time = row(TIME, 3, town.id().value());
        return new Samples.Known((UUID) row[0], (UUID) row[1], (UUID) time[0], (UUID) time[1], (UUID) time[2]);
    }

    private UUID one(String table) {
        return (UUID) row(
                "select id from " + table + " where tenant_id = ? order by id limit 1",
                1,
                town.id().value())[0];
    }

    /** Messages are written after the fact they tell of. */
    private UUID message() {
        String sql = "select id from notification where tenant_id = ? and recipient = ? order by id limit 1";
        Instant end = Instant.now().plusSeconds(10);
        while (true) {
            try {
                return (UUID) row(sql, 1, town.id().value(), resident)[0];
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** Marks everything that the town's people wrote. */
    static void mark(Tenant town) {
        String set = " = '" + MARKER + " " + SOUGHT + " ' || left(%1$s, 100) where tenant_id = ?";
        for (String[] column : new String[][] {
            {"volunteering_mission", "title"},
            {"volunteering_mission", "objective"},
            {"volunteering_mission", "organisation_name"},
            {"sharing_library", "name"},
            {"sharing_model", "name"},
            {"sharing_model", "description"},
            {"sharing_campaign", "title"},
            {"sharing_campaign", "why"},
            {"sharing_gift", "title"},
            {"sharing_gift", "description"},
            {"mutualaid_request", "title"},
            {"mutualaid_request", "details"},
            {"mutualaid_skill", "title"},
            {"mutualaid_skill", "details"},
            {"mutualaid_invitation", "words"},
            {"mutualaid_claim", "words"},
            {"mutualaid_transfer", "words"},
            {"budget_edition", "title"},
            {"budget_edition", "words"},
            {"organisation", "name"},
            {"organisation", "description"},
            {"membership", "display_name"},
            {"neighbourhood", "name"},
            {"partner", "name"}
        }) {
            try (Connection connection = TestDatabase.superuser(DATABASE);
                    PreparedStatement update = connection.prepareStatement(
                            "update " + column[0] + " set " + column[1] + set.formatted(column[1]))) {
                update.setInt(1, town.id().value());
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Object[] row(String sql, int columns, Object... parameters) {
        try (Connection connection = TestDatabase.superuser(DATABASE);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("The demonstration's content has no row for: " + sql);
                }
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = rows.getObject(i + 1);
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
