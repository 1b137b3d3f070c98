package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hostile statements against the second wall: what a forgotten predicate, a bug or a bad day would send. */
@CivicModuleTest
class TenantWallsTests {
    private static final String COUNT_ALL = "select count(*) from membership";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Towns towns;
    private final People people;
    private Me ofLille = new Me(Ids.next(), 1, fr.agissons.core.access.Role.RESIDENT, false, "", "", "fr");

    TenantWallsTests(JdbcClient jdbc, TransactionTemplate transaction, Towns towns, People people) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.towns = towns;
        this.people = people;
    }

    @BeforeEach
    void somebodyInEachTown() {
        people.resident("Ici");
        ofLille = people.residentOf(towns.lille(), "Ailleurs");
    }

    @Test
    void aNativeQueryWithoutATenantPredicateSeesOneTown() {
        List<Integer> seen = inTransaction(() -> jdbc.sql("select distinct tenant_id from membership")
                .query(Integer.class)
                .list());
        assertThat(seen).containsExactly(towns.colombes().id().value());
    }

    @Test
    void withoutATenantNothingIsSeen() throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        Thread stranger = Thread.ofPlatform()
                .start(() -> seen.add(inTransaction(
                        () -> jdbc.sql(COUNT_ALL).query(Long.class).single())));
        stranger.join();
        assertThat(seen).containsExactly(0L);
    }

    @Test
    void anUpdateByPrimaryKeyFromTheWrongTownChangesNothing() {
        int changed = inTransaction(() -> jdbc.sql("update membership set display_name = 'volé' where person_id = ?")
                .param(ofLille.person())
                .update());
        assertThat(changed).isZero();
    }

    @Test
    void aRowCannotBeWrittenIntoNorMovedToAnotherTown() {
        int lille = towns.lille().id().value();
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql("update membership set tenant_id = ?")
                        .param(lille)
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aPooledConnectionForgetsTheTenantAfterAnException() {
        assertThatThrownBy(() -> inTransaction(
                        () -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
                .isInstanceOf(DataAccessException.class);
        long seen = Tenancy.call(
                towns.bare(),
                () -> inTransaction(() -> jdbc.sql(COUNT_ALL).query(Long.class).single()));
        assertThat(seen).isZero();
    }

    @Test
    void aJobWithoutATenantFailsInsteadOfGuessing() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread job = Thread.ofPlatform().unstarted(Tenancy::current);
        job.setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        job.start();
        job.join();
        assertThat(thrown).singleElement().isInstanceOf(Tenancy.NoTenantException.class);
    }

    @Test
    void aKeyHeldInAnotherTownDoesNotTellOnItself() {
        Me twin = people.residentOf(towns.lille(), "Jumeau");
        inTransaction(() -> jdbc.sql("""
                        insert into membership (tenant_id, id, person_id, role, display_name, email, language, joined_at)
                        values (?, ?, ?, 'RESIDENT', 'Jumeau', ?, 'fr', now())""")
                .params(towns.colombes().id().value(), Ids.next(), twin.person(), twin.email())
                .update());
    }

    @Test
    void manyTownsOnOnePoolNeverSeeEachOther() throws Exception {
        List<Tenant> all = List.of(towns.colombes(), towns.lille(), towns.bare());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Tenant town = all.get(i % all.size());
            work.add(() -> Tenancy.call(town, () -> seesOnlyItself(town)));
        }
        assertThat(Together.run(work)).containsOnly(true);
    }

    private boolean seesOnlyItself(Tenant town) {
        for (int round = 0; round < 40; round++) {
            List<Integer> seen = transaction.execute(status -> {
                if (ThreadLocalRandom.current().nextInt(3) == 0) {
                    status.setRollbackOnly();
                }
                return jdbc.sql("select distinct tenant_id from membership")
                        .query(Integer.class)
                        .list();
            });
            if (seen == null || seen.stream().anyMatch(id -> id != town.id().value())) {
                return false;
            }
        }
        return true;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
