package fr.agissons.mutualaid;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.mutualaid.helper.KnowHelpers;
import fr.agissons.mutualaid.helper.VetHelpers;
import fr.agissons.mutualaid.match.AnswerOffers;
import fr.agissons.mutualaid.match.OfferHelp;
import fr.agissons.mutualaid.request.AskForHelp;
import fr.agissons.mutualaid.request.Asked;
import fr.agissons.mutualaid.request.Intake;
import fr.agissons.mutualaid.request.LookAfterRequests;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Need;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Requests and helpers of the current town for tests, made through the real use cases. */
@Component
public class MutualAidKit {
    /** A door that no page of the public may give away. */
    public static final String STREET = "12 rue du Secret-Bien-Gardé";

    /** A number nobody has. */
    public static final String PHONE = "01 99 00 11 22";

    private final People people;
    private final Cases cases;
    private final Rows rows;

    MutualAidKit(People people, Cases cases, Rows rows) {
        this.people = people;
        this.cases = cases;
        this.rows = rows;
    }

    /** The use cases. */
    @Component
    public record Cases(
            AskForHelp ask,
            LookAfterRequests look,
            KnowHelpers helpers,
            VetHelpers vet,
            OfferHelp offers,
            AnswerOffers answers) {}

    /** The bare rows, where a test must look or cheat with time. */
    @Component
    record Rows(JdbcClient jdbc, TransactionOperations transaction) {}

    public Cases cases() {
        return cases;
    }

    /** What somebody asks for, in Colombes, for a week. */
    public static Asked asked(Intake intake, String title, Category category, Privacy privacy, int needed) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Need need = new Need(
                category,
                Urgency.WEEK,
                Moment.ANY,
                title,
                "Quelques détails.",
                now,
                now.plus(Duration.ofDays(7)),
                needed);
        GeoPoint door = new GeoPoint(48.9234, 2.2511);
        String name = intake == Intake.SELF ? "" : "Madame Discrète";
        return new Asked(
                intake, need, privacy, "Colombes", "Petit-Colombes", door, new Asked.Door(name, PHONE, STREET, door));
    }

    /** A request that somebody made and the town has read. */
    public UUID aRequest(Me requester, String title, Category category, Privacy privacy, int needed) {
        UUID request = cases.ask
                .ask(requester.person(), asked(Intake.SELF, title, category, privacy, needed))
                .orElseThrow();
        cases.look.publish(request);
        return request;
    }

    /** A request for shopping that everybody may read. */
    public UUID aRequest(Me requester, String title) {
        return aRequest(requester, title, Category.SHOPPING, Privacy.PUBLIC, 1);
    }

    /** Somebody who has accepted the charter. */
    public Me aHelper(String name) {
        Me helper = people.resident(name);
        cases.helpers.accept(helper.person(), cases.helpers.charter().number(), null);
        return helper;
    }

    /** Somebody the town knows that well. */
    public Me aHelper(String name, Level level) {
        Me helper = aHelper(name);
        cases.vet.rank(people.moderator("Coordinatrice").person(), helper.person(), level, "Vue au guichet");
        return helper;
    }

    /** An offer of that helper. */
    public UUID anOffer(Me helper, UUID request) {
        return Objects.requireNonNull(
                cases.offers.offer(helper, request, "Je peux venir samedi.").match());
    }

    /** How many helpers are confirmed, as the database has it. */
    public int confirmed(UUID request) {
        return number("select confirmed from mutualaid_request where id = ?", request);
    }

    /** The same in another town. */
    public int confirmed(UUID request, Tenant town) {
        return Tenancy.call(town, () -> confirmed(request));
    }

    public String state(UUID request) {
        return text("select state from mutualaid_request where id = ?", request);
    }

    public String matchState(UUID match) {
        return text("select state from mutualaid_match where id = ?", match);
    }

    public int doorsteps(UUID request) {
        return number("select count(*) from mutualaid_doorstep where request_id = ?", request);
    }

    /** How many messages of this type somebody has. */
    public int messages(Me to, String type) {
        return Objects.requireNonNull(rows.transaction.execute(status -> rows.jdbc
                .sql("select count(*) from notification where recipient = ? and type = ?")
                .param(to.person())
                .param("mutualaid.mail." + type)
                .query(Integer.class)
                .single()));
    }

    /** Lets so many days pass for a request. */
    public void letDaysPass(UUID request, int days) {
        update(
                "update mutualaid_request set wanted_from = wanted_from - make_interval(days => ?), wanted_until ="
                        + " wanted_until - make_interval(days => ?), settled_at = settled_at - make_interval(days => ?)"
                        + " where id = ?",
                days,
                days,
                days,
                request);
    }

    public void update(String sql, Object... values) {
        rows.transaction.executeWithoutResult(status -> {
            var statement = rows.jdbc.sql(sql);
            for (Object value : values) {
                statement = statement.param(value);
            }
            statement.update();
        });
    }

    public int number(String sql, Object value) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).param(value).query(Integer.class).single()));
    }

    public String text(String sql, UUID id) {
        return Objects.requireNonNull(rows.transaction.execute(
                status -> rows.jdbc.sql(sql).param(id).query(String.class).single()));
    }

    /** Waits until everything that listens has heard of what happened. */
    public void settle() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (Objects.requireNonNull(rows.transaction.execute(status -> rows.jdbc
                        .sql("select count(*) from event_publication where completion_date is null")
                        .query(Integer.class)
                        .single()))
                > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Events are still under way after 20 s");
            }
            Thread.onSpinWait();
        }
    }
}
