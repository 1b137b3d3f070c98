package fr.agissons.sharing;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.stock.BorrowPolicy;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.LatePolicy;
import fr.agissons.sharing.stock.LibraryDetails;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.sharing.stock.Storeroom;
import fr.agissons.sharing.stock.TendLibrary;
import fr.agissons.sharing.stock.TendStock;
import fr.agissons.testing.People;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Libraries and things of the current town for tests, made through the real use cases. */
@Component
public class SharingKit {
    /** Open every day, so that no test depends on the day it runs. */
    public static final String EVERY_DAY = "MON 10:00-12:00;TUE 10:00-12:00;WED 10:00-12:00;THU 10:00-12:00;"
            + "FRI 10:00-12:00;SAT 10:00-12:00;SUN 10:00-12:00";

    private final People people;
    private final TendOrganisation organisations;
    private final ModerateOrganisation moderateOrganisations;
    private final Tending cases;
    private final Rows rows;

    SharingKit(
            People people,
            TendOrganisation organisations,
            ModerateOrganisation moderateOrganisations,
            Tending cases,
            Rows rows) {
        this.people = people;
        this.organisations = organisations;
        this.moderateOrganisations = moderateOrganisations;
        this.cases = cases;
        this.rows = rows;
    }

    /** The use cases of those who lend. */
    @Component
    public record Tending(TendLibrary libraries, TendStock stock, Storeroom storeroom) {}

    /** The bare rows, where a test must look or cheat with time. */
    @Component
    record Rows(JdbcClient jdbc, TransactionOperations transaction) {}

    /** An association's library and the one who looks after it. */
    public record Lender(UUID library, UUID organisation, Me keeper) {}

    /** A library open every day with the usual rules. */
    public Lender aLender(String name) {
        return aLender(name, LoanRules.USUAL);
    }

    public Lender aLender(String name, LoanRules rules) {
        Me keeper = people.resident("Prêteuse");
        OrganisationDraft draft = new OrganisationDraft(
                name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif d’habitants.", "", "", "");
        UUID id = ((Saving.Saved) organisations.create(draft, keeper.person())).id();
        organisations.submit(id, keeper.person());
        moderateOrganisations.validate(id);
        return new Lender(cases.libraries.found(keeper, id, library("Chez " + name, rules)), id, keeper);
    }

    public static LibraryDetails library(String name, LoanRules rules) {
        return new LibraryDetails(
                name,
                "",
                "",
                new Address("Place Henri-Neveu", "92025", "Colombes", 48.9219, 2.2537, Precision.STREET),
                EVERY_DAY,
                rules,
                LatePolicy.USUAL,
                BorrowPolicy.USUAL,
                "Je rends tout propre.");
    }

    public static ModelDetails item(String name) {
        return new ModelDetails(name, "Un objet qui sert.", "", Category.TOOLS, 0, null, false, false);
    }

    public static ModelDetails item(String name, Category category) {
        return new ModelDetails(name, "Un objet qui sert.", "", category, 0, null, false, false);
    }

    /** A thing of which there are so many, promised at once. */
    public UUID anItem(Lender lender, ModelDetails details, int units) {
        UUID model = cases.stock.add(lender.keeper(), lender.library(), details);
        if (units > 0 && details.consumable()) {
            cases.storeroom.refill(lender.keeper(), model, units);
        } else if (units > 0) {
            cases.stock.number(lender.keeper(), model, codes(units), Condition.GOOD);
        }
        return model;
    }

    private static List<String> codes(int many) {
        String prefix = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        return IntStream.rangeClosed(1, many).mapToObj(n -> prefix + "-" + n).toList();
    }

    /** The units of a model, by their codes. */
    public List<UUID> units(UUID model) {
        return Objects.requireNonNull(rows.transaction.execute(status -> rows.jdbc
                .sql("select id from sharing_unit where model_id = ? order by code")
                .param(model)
                .query(UUID.class)
                .list()));
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** A period that begins in so many days and lasts so many. */
    public static Period in(int days, int lasting) {
        return new Period(today().plusDays(days), today().plusDays(days + (long) lasting));
    }

    /** One value of one row, read or written behind everybody's back. */
    public <T> T ask(Class<T> type, String sql, Object... parameters) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).params(parameters).query(type).single()));
    }

    /** The same of many rows. */
    public <T> List<T> asks(Class<T> type, String sql, Object... parameters) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).params(parameters).query(type).list()));
    }

    public int change(String sql, Object... parameters) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).params(parameters).update()));
    }

    /** Lets days pass for a loan: all its times move into the past. */
    public void letDaysPass(UUID loan, int days) {
        change(
                "update sharing_reservation set pickup_day = pickup_day - ?, due_day = due_day - ?,"
                        + " pickup_at = pickup_at - make_interval(days => ?), due_at = due_at - make_interval(days => ?),"
                        + " occupied_from = occupied_from - make_interval(days => ?),"
                        + " occupied_until = occupied_until - make_interval(days => ?) where id = ?",
                days,
                days,
                days,
                days,
                days,
                days,
                loan);
    }
}
