package fr.agissons.volunteering;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.People;
import fr.agissons.volunteering.mission.EditMissions;
import fr.agissons.volunteering.mission.MissionDetails;
import fr.agissons.volunteering.mission.ModerateMissions;
import fr.agissons.volunteering.mission.PlanSlots;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Repeat;
import fr.agissons.volunteering.mission.SlotPlan;
import fr.agissons.volunteering.mission.Standing;
import fr.agissons.volunteering.mission.Theme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Associations and missions of the current town for tests, made through the real use cases. */
@Component
public class VolunteeringKit {
    private final People people;
    private final TendOrganisation organisations;
    private final ModerateOrganisation moderateOrganisations;
    private final Planning cases;
    private final Rows rows;

    VolunteeringKit(
            People people,
            TendOrganisation organisations,
            ModerateOrganisation moderateOrganisations,
            Planning cases,
            Rows rows) {
        this.people = people;
        this.organisations = organisations;
        this.moderateOrganisations = moderateOrganisations;
        this.cases = cases;
        this.rows = rows;
    }

    /** The use cases of missions. */
    @Component
    public record Planning(EditMissions missions, PlanSlots slots, ModerateMissions moderate) {}

    /** The bare rows, where a test must look or cheat with time. */
    @Component
    record Rows(JdbcClient jdbc, TransactionOperations transaction) {}

    /** A validated association and the one who acts for it. */
    public record Association(UUID id, String name, Me manager) {}

    /** An association that the town knows. */
    public Association anAssociation(String name) {
        Association association = aPendingAssociation(name);
        moderateOrganisations.validate(association.id());
        return association;
    }

    /** An association that waits for the town to validate it. */
    public Association aPendingAssociation(String name) {
        Me manager = people.resident("Responsable");
        OrganisationDraft draft = new OrganisationDraft(
                name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif d’habitants.", "", "", "");
        UUID id = ((Saving.Saved) organisations.create(draft, manager.person())).id();
        organisations.submit(id, manager.person());
        return new Association(id, name, manager);
    }

    /** The words of a mission in Colombes, open to minors, answered by the association. */
    public static MissionDetails details(String title) {
        return details(title, Theme.ENVIRONMENT, 48.9246, 2.2463);
    }

    public static MissionDetails details(String title, Theme theme, double latitude, double longitude) {
        Address address = new Address("Parc Lagravère", "92025", "Colombes", latitude, longitude, Precision.LOCALITY);
        return new MissionDetails(
                title,
                "Pour le quartier.",
                "On se retrouve sur place.",
                theme,
                Remote.NO,
                address,
                null,
                true,
                false,
                false);
    }

    public static MissionDetails autoAccepting(MissionDetails details) {
        return new MissionDetails(
                details.title(),
                details.objective(),
                details.description(),
                details.theme(),
                details.remote(),
                details.address(),
                details.minAge(),
                details.openToMinors(),
                true,
                details.motivationRequired());
    }

    /** A draft with slots every day at ten from tomorrow, so many of them. */
    public UUID aDraft(Association association, MissionDetails details, int slots, int capacity) {
        UUID mission = cases.missions.draft(association.manager().person(), association.id(), details);
        for (int day = 1; day <= slots; day++) {
            cases.slots.add(association.manager().person(), mission, at(day, 10, 12, capacity));
        }
        return mission;
    }

    public static SlotPlan at(int daysAhead, int from, int to, int capacity) {
        return new SlotPlan(
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(daysAhead),
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                capacity,
                Repeat.ONCE,
                null);
    }

    /** A mission the public sees, with one slot tomorrow at ten. */
    public UUID aMission(Association association, MissionDetails details, int capacity) {
        return aMission(association, details, 1, capacity);
    }

    public UUID aMission(Association association, MissionDetails details, int slots, int capacity) {
        return published(association, aDraft(association, details, slots, capacity));
    }

    /** A mission the public sees that goes on all along. */
    public UUID anOngoingMission(Association association, MissionDetails details, int places) {
        return published(
                association,
                cases.missions.draft(
                        association.manager().person(), association.id(), details, new Standing(places, null)));
    }

    private UUID published(Association association, UUID mission) {
        cases.missions.submit(association.manager().person(), mission);
        cases.moderate.validate(mission);
        return mission;
    }

    /** The slots of a mission, the soonest first. */
    public List<UUID> slots(UUID mission) {
        return inTransaction("select id from volunteering_slot where mission_id = ? order by starts_at, id", mission);
    }

    private List<UUID> inTransaction(String sql, UUID id) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).param(id).query(UUID.class).list()));
    }

    /** Waits until everything that listens has heard of what happened. */
    public void settle() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (count("select count(*) from event_publication where completion_date is null") > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Events are still under way after 20 s");
            }
            Thread.onSpinWait();
        }
    }

    private int count(String sql) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).query(Integer.class).single()));
    }

    /** How many places of a slot are taken, as the database has it. */
    public int taken(UUID slot) {
        return number("select taken from volunteering_slot where id = ?", slot);
    }

    /** The same in another town. */
    public int taken(UUID slot, Tenant town) {
        return Tenancy.call(town, () -> taken(slot));
    }

    /** How many applications a slot has, whatever their state. */
    public int applications(UUID slot) {
        return number("select count(*) from volunteering_application where slot_id = ?", slot);
    }

    private int number(String sql, UUID id) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).param(id).query(Integer.class).single()));
    }

    /** Lets time pass for a mission: its slots move into the past by so many hours. */
    public void letHoursPass(UUID mission, int hours) {
        rows.transaction.executeWithoutResult(status -> {
            for (String statement : List.of(
                    "update volunteering_application set starts_at = starts_at - make_interval(hours => ?),"
                            + " ends_at = ends_at - make_interval(hours => ?) where mission_id = ?",
                    "update volunteering_slot set starts_at = starts_at - make_interval(hours => ?),"
                            + " ends_at = ends_at - make_interval(hours => ?) where mission_id = ? and not standing")) {
                rows.jdbc
                        .sql(statement)
                        .param(hours)
                        .param(hours)
                        .param(mission)
                        .update();
            }
            rows.jdbc
                    .sql("update volunteering_mission m set open_until = (select max(ends_at) from volunteering_slot s"
                            + " where s.mission_id = m.id) where id = ?")
                    .param(mission)
                    .update();
        });
    }
}
