package fr.agissons.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CivicModuleTest
class ReadsTests {
    private static final String MEMBER = """
            select person_id, display_name, role, joined_at, commune_code, cast(null as int) from membership
            where tenant_id = :tenant and person_id = :person
            """;

    private final Reads reads;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Towns towns;
    private final People people;
    private final StatementCounter counter;

    ReadsTests(
            Reads reads,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Towns towns,
            People people,
            StatementCounter counter) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.towns = towns;
        this.people = people;
        this.counter = counter;
    }

    record Member(
            UUID person,
            String name,
            Role role,
            Instant joined,
            Optional<String> commune,
            @Nullable Integer nothing) {}

    record Count(long rows) {}

    record Towned(int tenant) {}

    @Test
    void fillsARecordByTheOrderOfItsComponents() {
        Me camille = people.resident("Camille");

        Member read = reads.first(Member.class, MEMBER, Map.of("person", camille.person()))
                .orElseThrow();

        assertThat(read.person()).isEqualTo(camille.person());
        assertThat(read.name()).isEqualTo("Camille");
        assertThat(read.role()).isEqualTo(Role.RESIDENT);
        assertThat(read.joined()).isAfter(Instant.EPOCH);
        assertThat(read.nothing()).isNull();
    }

    @Test
    void refusesAStatementThatForgetsTheTenant() {
        assertThatThrownBy(() -> reads.list(Count.class, "select count(*) from membership", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":tenant");
    }

    @Test
    void seesOneTownEvenWhenItsPredicateLies() {
        people.resident("Ici");
        people.residentOf(towns.lille(), "Ailleurs");

        List<Towned> seen = reads.list(
                Towned.class, "select distinct tenant_id from membership where tenant_id > 0 or :tenant > 0", Map.of());

        assertThat(seen).containsExactly(new Towned(towns.colombes().id().value()));
    }

    @Test
    void doesNotLetAValuePassForTheTenant() {
        assertThat(reads.list(
                        Towned.class,
                        "select :tenant",
                        Map.of("tenant", towns.lille().id().value())))
                .containsExactly(new Towned(towns.colombes().id().value()));
    }

    @Test
    void asksSeveralQuestionsAtOnce() {
        Me camille = people.resident("Camille");
        Trip trip = reads.trip();
        Answer<Member> member = trip.ask(Member.class, MEMBER, Map.of("person", camille.person()));
        Answer<Member> nobody = trip.ask(Member.class, MEMBER, Map.of("person", new UUID(0, 0)));
        Answer<Count> count =
                trip.ask(Count.class, "select count(*) from membership where tenant_id = :tenant", Map.of());
        assertThatThrownBy(member::rows).isInstanceOf(IllegalStateException.class);

        trip.plannedAnew().go();

        assertThat(member.rows()).hasSize(1);
        assertThat(nobody.rows()).isEmpty();
        assertThat(count.rows()).singleElement().extracting(Count::rows).matches(rows -> rows >= 1);
    }

    @Test
    void seesWhatTheOpenTransactionWrote() {
        Me camille = people.resident("Camille");
        String during = inTransaction(() -> {
            jdbc.sql("update membership set display_name = 'Camille B.' where person_id = ?")
                    .param(camille.person())
                    .update();
            return reads.first(Member.class, MEMBER, Map.of("person", camille.person()))
                    .orElseThrow()
                    .name();
        });

        assertThat(during).isEqualTo("Camille B.");
    }

    @Test
    void leavesNothingOnTheConnectionAfterATripOrAFailure() {
        people.resident("Camille");
        int colombes = Tenancy.current().id().value();
        for (int i = 0; i < 40; i++) {
            reads.list(Count.class, "select count(*) from membership where tenant_id = :tenant", Map.of());
            assertThatThrownBy(() -> reads.list(Count.class, "select 1 / (:tenant - :tenant)", Map.of()))
                    .isInstanceOf(DataAccessException.class);
            long seen = Tenancy.call(
                    towns.bare(),
                    () -> inTransaction(() -> jdbc.sql("select count(*) from membership where tenant_id = ?")
                            .param(colombes)
                            .query(Long.class)
                            .single()));
            assertThat(seen).isZero();
        }
    }

    @Test
    void keepsTownsApartUnderManyThreads() throws Exception {
        people.resident("Ici");
        people.residentOf(towns.lille(), "Ailleurs");
        List<Callable<List<Towned>>> readers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            var town = i % 2 == 0 ? towns.colombes() : towns.lille();
            readers.add(() -> Tenancy.call(
                    town,
                    () -> reads.list(
                            Towned.class,
                            "select distinct tenant_id from membership where tenant_id > 0 or :tenant > 0",
                            Map.of())));
        }

        List<List<Towned>> seen = Together.run(readers);

        for (int i = 0; i < seen.size(); i++) {
            var town = i % 2 == 0 ? towns.colombes() : towns.lille();
            assertThat(seen.get(i)).containsExactly(new Towned(town.id().value()));
        }
    }

    @Test
    void countsEachStatementOfATrip() {
        assertThat(counter.during(() -> {
                    Trip trip = reads.trip();
                    trip.ask(Towned.class, "select :tenant", Map.of());
                    trip.ask(Towned.class, "select :tenant + 0", Map.of());
                    trip.go();
                }))
                .hasSize(3);
    }

    private <T> T inTransaction(Callable<T> work) {
        return transaction.execute(status -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
