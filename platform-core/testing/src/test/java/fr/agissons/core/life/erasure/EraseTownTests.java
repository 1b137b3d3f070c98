package fr.agissons.core.life.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.LifeChange;
import fr.agissons.core.life.TownLife;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.FullTown;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything of a town goes, wherever it was stopped on the way, and nothing of another. */
@CivicModuleTest
class EraseTownTests {
    private static final Duration GRACE = Duration.ofDays(30);

    private final TownLife life;
    private final Tenants tenants;
    private final CrossTenant crossTenant;
    private final DataSource towns;
    private final Browser browser;
    private final Certificates certificates;
    private final TownFiles files;
    private final Accounts accounts = new Accounts();

    EraseTownTests(
            TownLife life,
            Tenants tenants,
            CrossTenant crossTenant,
            DataSource towns,
            Browser browser,
            Certificates certificates,
            TownFiles files) {
        this.life = life;
        this.tenants = tenants;
        this.crossTenant = crossTenant;
        this.towns = towns;
        this.browser = browser;
        this.certificates = certificates;
        this.files = files;
    }

    /** A provider that remembers whom it was told to forget. */
    private static final class Accounts implements IdentityProvider {
        private final Set<UUID> forgotten = new HashSet<>();
        private final Set<String> removed = new HashSet<>();

        @Override
        public void provision(Tenant tenant, fr.agissons.core.people.Brand brand) {}

        @Override
        public void provisionConsole(fr.agissons.core.people.Brand brand) {}

        @Override
        public void remove(Tenant tenant) {
            removed.add(tenant.slug());
        }

        @Override
        public boolean forget(UUID person) {
            forgotten.add(person);
            return true;
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    /** Somebody pulls the plug. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private EraseTown erasing(
            Duration later, Supplier<@Nullable IdentityProvider> provider, Consumer<String> progress) {
        DataSource platform = crossTenant.dataSource("test");
        return new EraseTown(
                new Endings(tenants, platform, Clock.offset(Clock.systemUTC(), later)),
                new TownRows(towns, platform, 4),
                new LonelyAccounts(platform),
                files,
                provider,
                progress);
    }

    private Tenant town(String slug, String word, UUID person) {
        return FullTown.open(tenants, crossTenant, slug, word, person);
    }

    private void close(Tenant town) {
        assertThat(life.close(town.slug(), town.host(), "Contrat fini", GRACE)).isInstanceOf(LifeChange.Done.class);
    }

    @Test
    void stoppedAfterEveryPieceItStillEndsCompleteAndTouchesNobodyElse() {
        UUID both = UUID.randomUUID();
        Tenant town = town("effacee", "zinzoline", both);
        Tenant other = town("voisine-gardee", "garance", both);
        assertThat(FullTown.mark(town, "zinzoline")).isGreaterThan(20);
        for (Tenant each : List.of(town, other)) {
            Tenancy.call(each, () -> files.put("zinzoline".getBytes(StandardCharsets.UTF_8), FileKind.PNG));
        }
        close(town);
        Map<String, Long> before = FullTown.rows(town);
        Map<String, Object> others = FullTown.digests(other);
        assertThat(FullTown.tablesWith("zinzoline")).hasSizeGreaterThan(10);

        Optional<ErasureCertificate> finished = Optional.empty();
        int crashes = 0;
        while (finished.isEmpty()) {
            int stop = ++crashes;
            int[] pieces = new int[1];
            EraseTown erasing = erasing(GRACE.plusMinutes(1), () -> accounts, piece -> {
                if (++pieces[0] >= stop) {
                    throw new Crash();
                }
            });
            List<ErasureCertificate> done = erasing.eraseDue();
            finished = done.stream()
                    .filter(certificate -> certificate.site().slug().equals("effacee"))
                    .findAny();
        }

        assertThat(crashes).isGreaterThan(5);
        assertThat(FullTown.tablesWith("zinzoline")).isEmpty();
        assertThat(FullTown.rows(town).values()).containsOnly(0L);
        assertThat(FullTown.digests(other)).isEqualTo(others);
        ErasureCertificate certificate = finished.orElseThrow();
        before.values().removeIf(rows -> rows == 0);
        before.put("tenant", 1L);
        assertThat(certificate.rows()).isEqualTo(before);
        assertThat(certificate.files()).isEqualTo(1);
        assertThat(Tenancy.call(town, files::all)).isEmpty();
        assertThat(Tenancy.call(other, files::all)).hasSize(1);
        assertThat(certificate.accounts()).isEqualTo(Map.of("forgotten", 1L, "kept", 1L));
        assertThat(accounts.forgotten).isNotEmpty().doesNotContain(both);
        assertThat(accounts.removed).contains("effacee");
        assertThat(certificate.journal().lines()).isEqualTo(6);
        assertThat(certificates.one(certificate.id())).hasValueSatisfying(kept -> {
            assertThat(kept.whole()).isTrue();
            assertThat(Certificates.read(kept)).isEqualTo(certificate);
            assertThat(kept.document()).doesNotContain("exemple.fr", both.toString());
        });
        assertThat(tenants.named("effacee").or(() -> Optional.of(town)))
                .hasValueSatisfying(gone -> assertThat(
                                browser.visitorOf(gone).get("/").getResponse().getStatus())
                        .isIn(404, 410));
    }

    @Test
    void nothingGoesBeforeItsTimeAndUntilThenEverythingCanBeTakenBack() {
        Tenant town = town("patiente", "patience", UUID.randomUUID());
        close(town);
        Map<String, Long> before = FullTown.rows(town);
        assertThat(erasing(GRACE.minusMinutes(1), () -> accounts, piece -> {}).eraseDue())
                .noneMatch(certificate -> certificate.site().slug().equals("patiente"));
        assertThat(FullTown.rows(town)).isEqualTo(before);
        assertThat(life.reopen("patiente", "Contrat repris")).isInstanceOf(LifeChange.Done.class);
        assertThat(erasing(GRACE.plusMinutes(1), () -> accounts, piece -> {}).eraseDue())
                .noneMatch(certificate -> certificate.site().slug().equals("patiente"));
        assertThat(browser.visitorOf(tenants.named("patiente").orElseThrow()).get("/"))
                .hasStatus(200);
    }

    @Test
    void onceBegunThereIsNoWayBack() {
        Tenant town = town("entamee", "entame", UUID.randomUUID());
        close(town);
        erasing(GRACE.plusMinutes(1), () -> accounts, piece -> {
                    throw new Crash();
                })
                .eraseDue();
        Tenant begun = tenants.named("entamee").orElseThrow();
        assertThat(begun.state()).isEqualTo(Tenant.State.ERASING);
        assertThat(browser.visitorOf(begun).get("/")).hasStatus(410);
        assertThat(life.reopen("entamee", "Trop tard")).isInstanceOf(LifeChange.Refused.class);
        assertThatThrownBy(() -> crossTenant.call(
                        "try to bring it back",
                        database -> database.sql("update tenant set state = 'OPEN' where slug = 'entamee'")
                                .update()))
                .hasStackTraceContaining("is being erased");
        assertThat(erasing(GRACE.plusMinutes(1), () -> accounts, piece -> {}).eraseDue())
                .anyMatch(certificate -> certificate.site().slug().equals("entamee"));
    }

    @Test
    void withoutAProviderNoAccountIsCounted() {
        Tenant town = town("sans-comptes", "compte", UUID.randomUUID());
        close(town);
        List<ErasureCertificate> done =
                erasing(GRACE.plusMinutes(1), () -> null, piece -> {}).eraseDue();
        assertThat(done)
                .filteredOn(certificate -> certificate.site().slug().equals("sans-comptes"))
                .singleElement()
                .satisfies(certificate -> {
                    assertThat(certificate.accounts()).isEmpty();
                    assertThat(certificate.client()).isEmpty();
                });
    }

    @Test
    void theJournalOfATownThatIsNotErasedIsNobodysToForget() {
        Tenant town = town("tenace", "tenacite", UUID.randomUUID());
        close(town);
        assertThatThrownBy(() -> crossTenant.call(
                        "try to forget",
                        database -> database.sql("select agissons_forget_journal(?, 10)")
                                .param(town.id().value())
                                .query(Long.class)
                                .single()))
                .hasStackTraceContaining("is not being erased");
        assertThat(FullTown.rows(town)).containsEntry("audit_entry", 6L);
    }

    @Test
    void nobodyChangesACertificate() {
        for (String sql : List.of("update erasure_certificate set slug = 'x'", "delete from erasure_certificate")) {
            assertThatThrownBy(() -> crossTenant.call(
                            "try to unsay it", database -> database.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }
}
