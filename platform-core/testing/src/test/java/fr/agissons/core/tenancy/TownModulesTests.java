package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A town's modules change in one statement each, within what operators allow, and every node hears of it. */
@CivicModuleTest
class TownModulesTests {
    @Autowired
    private TownModules modules;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private TenantRows rows;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Towns towns;

    private @Nullable Tenant opened;

    @BeforeEach
    void aTownOfItsOwn() {
        opened = towns.fresh();
        tenants.switchModules(town().id(), List.of("missions"));
    }

    private Tenant town() {
        return Objects.requireNonNull(opened);
    }

    private boolean on(String slug) {
        return Tenancy.call(town(), () -> Boolean.TRUE.equals(transaction.execute(status -> modules.switchOn(slug))));
    }

    private boolean off(String slug) {
        return Tenancy.call(town(), () -> Boolean.TRUE.equals(transaction.execute(status -> modules.switchOff(slug))));
    }

    private List<String> now() {
        return directory.byId(town().id()).orElseThrow().modules();
    }

    @Test
    void isKnownHereAsSoonAsItIsCommitted() {
        assertThat(on("prets")).isTrue();
        assertThat(now()).containsExactly("missions", "prets");
        assertThat(on("prets")).isFalse();
        assertThat(off("missions")).isTrue();
        assertThat(off("missions")).isFalse();
        assertThat(now()).containsExactly("prets");
    }

    @Test
    void isForgottenWithTheTransaction() {
        Tenancy.run(
                town(),
                () -> transaction.executeWithoutResult(status -> {
                    modules.switchOff("missions");
                    status.setRollbackOnly();
                }));
        assertThat(now()).containsExactly("missions");
    }

    @Test
    void everyNodeHearsOfIt() {
        TenantDirectory another = new TenantDirectory(rows);
        ChangeLine line =
                new ChangeLine(crossTenant.dataSource("another node's line"), List.of(new TenantChanges(another)));
        line.start();
        try {
            off("missions");
            await(() -> !another.byId(town().id()).orElseThrow().has("missions"));
            // By now it listens: this switch is heard on the line itself.
            on("prets");
            await(() -> another.byId(town().id()).orElseThrow().has("prets"));
        } finally {
            line.stop();
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.onSpinWait();
        }
    }

    @Test
    void manyAdminsAtOnceUndoNothingOfEachOther() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        IntStream.range(0, 24).forEach(number -> work.add(() -> on("module-" + number % 8)));
        List<Boolean> done = Together.run(work);
        assertThat(done).filteredOn(changed -> changed).hasSize(8);
        assertThat(now()).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void whatOperatorsWithholdStaysOff() {
        withhold(Set.of("missions", "prets"), new Tenants.Allowance(List.of("missions"), List.of()));
        assertThat(now()).isEmpty();
        assertThat(on("missions")).isFalse();
        assertThat(on("entraide")).isTrue();
        assertThatThrownBy(() -> tenants.switchModules(town().id(), List.of("prets")))
                .as("whoever writes")
                .isInstanceOf(DataIntegrityViolationException.class);
        withhold(Set.of(), new Tenants.Allowance(List.of("entraide"), List.of("missions", "prets")));
        assertThat(on("missions")).isTrue();
    }

    private void withhold(Set<String> slugs, Tenants.Allowance expected) {
        List<Tenants.Allowance> before = new ArrayList<>();
        tenants.withhold(town().id(), slugs, (found, transaction) -> before.add(found));
        assertThat(before).containsExactly(expected);
    }

    @Test
    void theServerReachesItsOwnTownsModulesAndNothingElse() {
        int lille = towns.lille().id().value();
        int changed = inTown("update tenant set modules = '{}' where id = " + lille);
        assertThat(changed).isZero();
        assertThatThrownBy(() -> inTown("update tenant set withheld = '{}' where id = " + town().id()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inTown("update tenant set name = 'Volé' where id = " + town().id()))
                .isInstanceOf(DataAccessException.class);
        List<Integer> seen = Tenancy.call(
                town(),
                () -> transaction.execute(status ->
                        jdbc.sql("select id from tenant").query(Integer.class).list()));
        assertThat(seen).containsExactly(town().id().value());
    }

    private int inTown(String statement) {
        Integer changed = Tenancy.call(
                town(), () -> transaction.execute(status -> jdbc.sql(statement).update()));
        return changed == null ? -1 : changed;
    }
}
