package fr.agissons.theming.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a look: drafted, published, taken back, by several admins at once. */
@CivicModuleTest
class DressSiteTests {
    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final DressSite dress;
    private final ReadLooks looks;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DressSiteTests(
            DressSite dress,
            ReadLooks looks,
            Tenants tenants,
            TenantDirectory directory,
            People people,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.dress = dress;
        this.looks = looks;
        this.tenants = tenants;
        this.directory = directory;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private Tenant aTown() {
        String slug = "habillee-" + TOWNS.incrementAndGet();
        return tenants.open(List.of(new NewTenant(
                        slug,
                        Tenant.Kind.COMMUNE,
                        "Habillée",
                        slug + ".test",
                        Set.of(),
                        List.of("92025"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of("primary", "#112233"),
                        Map.of("home.question.fr", "On y va ?"))))
                .getFirst();
    }

    private Look worn(Tenant town) {
        return Look.of(directory.byId(town.id()).orElseThrow());
    }

    @Test
    void aDraftChangesNothingUntilItIsPublished() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            Look red = Look.of(town).token("primary", "#aa0000").words("home.question.fr", "Alors ?");
            assertThat(dress.keep(looks.desk().mark(), red, admin.person())).isInstanceOf(Outcome.Done.class);
            assertThat(worn(town)).isEqualTo(Look.of(town));
            assertThat(looks.desk().look()).isEqualTo(red);
            assertThat(looks.desk().draft()).isNotNull();

            assertThat(dress.publish(looks.desk().mark(), "La charte a changé", admin.person()))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(worn(town)).isEqualTo(red);
            assertThat(looks.past(9).looks()).extracting(FormerLook::number).containsExactly(2, 1);
            assertThat(looks.past(9).looks().getFirst().reason()).isEqualTo("La charte a changé");
            assertThat(looks.past(9).looks().getFirst().name()).contains("Adèle");
            assertThat(looks.past(9).looks().getLast().by()).isEmpty();
        });
        Tenancy.run(
                directory.byId(town.id()).orElseThrow(),
                () -> assertThat(looks.desk().draft()).isNull());
    }

    @Test
    void comesBackToAFormerLook() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            publish(admin, Look.of(town).token("primary", "#aa0000"));
            publish(admin, Look.of(town).token("primary", "#00aa00"));
            assertThat(dress.wearAgain(looks.desk().mark(), 1, admin.person())).isInstanceOf(Outcome.Done.class);
            assertThat(worn(town)).isEqualTo(Look.of(town));
            assertThat(looks.past(1).looks().getFirst().restored()).contains(1);
            assertThat(looks.past(9).looks()).hasSize(4);
        });
    }

    @Test
    void aDraftSurvivesThatTheSiteGoesBack() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            publish(admin, Look.of(town).token("primary", "#aa0000"));
            Look draft = Look.of(town).token("primary", "#0000aa");
            dress.keep(looks.desk().mark(), draft, admin.person());
            dress.wearAgain(looks.desk().mark(), 1, admin.person());
            assertThat(looks.desk().look()).isEqualTo(draft);
        });
    }

    @Test
    void aDroppedDraftIsGone() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            dress.keep(
                    looks.desk().mark(),
                    Look.of(town).token("radius", "0"),
                    people.admin("Adèle").person());
            assertThat(dress.drop(looks.desk().mark())).isInstanceOf(Outcome.Done.class);
            assertThat(looks.desk().draft()).isNull();
            assertThat(looks.desk().look()).isEqualTo(Look.of(town));
        });
    }

    @Test
    void tellsTheSecondOfTwoAdminsWhoWasFaster() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me first = people.admin("Première");
            Me second = people.admin("Deuxième");
            String seenByBoth = looks.desk().mark();
            dress.keep(seenByBoth, Look.of(town).token("radius", "0"), first.person());
            Outcome late = dress.keep(seenByBoth, Look.of(town).token("radius", "24"), second.person());
            assertThat(late).isEqualTo(new Outcome.Overtaken("Première"));
            assertThat(looks.desk().look().theme()).containsEntry("radius", "0");

            String before = looks.desk().mark();
            dress.publish(before, "", first.person());
            assertThat(dress.publish(before, "", second.person())).isEqualTo(new Outcome.Overtaken("Première"));
            assertThat(dress.drop(before)).isInstanceOf(Outcome.Overtaken.class);
            assertThat(dress.wearAgain(before, 1, second.person())).isInstanceOf(Outcome.Overtaken.class);
        });
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            dress.keep(looks.desk().mark(), Look.of(town).token("radius", "0"), admin.person());
            String mark = looks.desk().mark();
            assertThat(together(12, () -> dress.publish(mark, "", admin.person())))
                    .isEqualTo(1);
            assertThat(looks.past(9).looks()).hasSize(2);
        });
    }

    @Test
    void ofManyWhoBeginADraftAtOnceOneDoes() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            String mark = looks.desk().mark();
            AtomicInteger radius = new AtomicInteger();
            Callable<Outcome> save = () -> dress.keep(
                    mark, Look.of(town).token("radius", Integer.toString(radius.incrementAndGet())), admin.person());
            assertThat(together(12, save)).isEqualTo(1);
        });
    }

    /** How many of those who do this at once are not told that somebody was faster. */
    private static long together(int people, Callable<Outcome> act) {
        List<Callable<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(act);
        }
        try {
            return Together.run(all).stream()
                    .filter(Outcome.Done.class::isInstance)
                    .count();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTownReachesNoLineOfTheDirectoryButItsOwn() {
        Tenant town = aTown();
        Tenant other = aTown();
        Tenancy.run(town, () -> {
            assertThat(inTransaction(() -> jdbc.sql("select id from tenant")
                            .query(Integer.class)
                            .list()))
                    .containsExactly(town.id().value());
            assertThat(inTransaction(() -> jdbc.sql("update tenant set theme = '{}' where id = ?")
                            .param(other.id().value())
                            .update()))
                    .isZero();
            assertThatThrownBy(() -> inTransaction(() -> jdbc.sql("update tenant set state = 'SUSPENDED' where id = ?")
                            .param(town.id().value())
                            .update()))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> inTransaction(() -> jdbc.sql("select name from tenant")
                            .query(String.class)
                            .list()))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void anotherTownsLookIsNotFound() {
        Tenant town = aTown();
        Tenancy.run(town, () -> publish(people.admin("Adèle"), Look.of(town).token("radius", "0")));
        Tenant other = aTown();
        Tenancy.run(other, () -> {
            assertThat(looks.former(1)).isEmpty();
            assertThatThrownBy(() -> dress.wearAgain(
                            looks.desk().mark(), 1, people.admin("Autre").person()))
                    .isInstanceOf(Refusals.NotFound.class);
        });
    }

    @Test
    void notesTheLookAnOperatorPutThereMeanwhile() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            Me admin = people.admin("Adèle");
            publish(admin, Look.of(town).token("primary", "#aa0000"));
            tenants.retheme(town.id(), Map.of("primary", "#00ff00"));
            publish(admin, Look.of(town).token("primary", "#0000aa"));
            assertThat(looks.past(9).looks()).extracting(FormerLook::number).containsExactly(4, 3, 2, 1);
            assertThat(looks.former(3).orElseThrow().theme()).containsEntry("primary", "#00ff00");
        });
    }

    @Test
    void nobodyRewritesAFormerLook() {
        Tenant town = aTown();
        Tenancy.run(town, () -> {
            publish(people.admin("Adèle"), Look.of(town).token("radius", "0"));
            assertThatThrownBy(() -> inTransaction(() ->
                            jdbc.sql("update look_version set reason = 'autre'").update()))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    private void publish(Me admin, Look look) {
        dress.keep(looks.desk().mark(), look, admin.person());
        dress.publish(looks.desk().mark(), "", admin.person());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
