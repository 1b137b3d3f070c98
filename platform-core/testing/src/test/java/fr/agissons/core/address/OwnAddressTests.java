package fr.agissons.core.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.address.OwnAddress.Mistake;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.CivicModuleTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A town on its way to a name of its own. */
@CivicModuleTest
@Import(OwnAddressTests.Names.class)
class OwnAddressTests {
    private static final Map<String, String> RECORDS = new ConcurrentHashMap<>();

    @Autowired
    private OwnAddress address;

    @Autowired
    private OpenTown sites;

    @Autowired
    private TownProposals proposals;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Edge edge;

    @Autowired
    private Journal journal;

    /** What the DNS says in these tests: one value a kind and name. */
    static class Names {
        @Bean
        @Primary
        DnsRecords recordsOfTheTest() {
            return new DnsRecords() {
                @Override
                public Set<String> aliases(String name) {
                    return at("CNAME " + name);
                }

                @Override
                public Set<String> texts(String name) {
                    return at("TXT " + name);
                }

                @Override
                public Set<String> addresses(String name) {
                    return at("A " + name);
                }
            };
        }

        private static Set<String> at(String key) {
            String value = RECORDS.get(key);
            return value == null ? Set.of() : Set.of(value);
        }
    }

    @BeforeEach
    void emptyDns() {
        RECORDS.clear();
    }

    private Tenant town(String code) {
        return sites.prepare(proposals.of(code).getFirst(), null) instanceof TownOpening.Done done
                ? done.site()
                : directory.byHost(proposals.of(code).getFirst().host()).orElseThrow();
    }

    private Finding move(Tenant town) {
        return Tenancy.call(town, () -> address.move(address.wish().orElseThrow()));
    }

    @Test
    void movesWhenTheNameLeadsHereAndItsOwnerMeansThisSite() {
        Tenant town = town("01015");
        String name = "agissons.arboys.example";
        assertThat(Tenancy.call(town, () -> address.wishFor(name))).isEmpty();
        assertThat(move(town)).isEqualTo(Finding.NO_ROUTE);
        RECORDS.put("CNAME " + name, "elsewhere.example");
        assertThat(move(town)).isEqualTo(Finding.OTHER_ROUTE);
        RECORDS.put("CNAME " + name, edge.host());
        assertThat(move(town)).isEqualTo(Finding.NO_PROOF);
        RECORDS.put("TXT _agissons." + name, "agissons=another-town");
        assertThat(move(town)).isEqualTo(Finding.NO_PROOF);
        assertThat(directory.byHost(name)).isEmpty();
        RECORDS.put("TXT _agissons." + name, "agissons=" + town.slug());
        assertThat(move(town)).isEqualTo(Finding.GOOD);

        Tenant moved = directory.byHost(name).orElseThrow();
        assertThat(moved.host()).isEqualTo(name);
        assertThat(moved.secondaryHosts()).containsExactly(town.host());
        assertThat(Tenancy.call(moved, address::wish)).isEmpty();
        Tenancy.run(
                moved,
                () -> assertThat(journal.of(
                                "core.address", new UUID(0, moved.id().value())))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.from()).isEqualTo("PLATFORM");
                            assertThat(line.reason()).contains(name);
                        }));
    }

    @Test
    void takesTheAddressesOfTheEdgeForABareDomain() {
        Tenant town = town("01016");
        Tenancy.run(town, () -> address.wishFor("arbent.example"));
        RECORDS.put("A arbent.example", "192.0.2.7");
        RECORDS.put("A " + edge.host(), "192.0.2.8");
        assertThat(move(town)).isEqualTo(Finding.OTHER_ROUTE);
        RECORDS.put("A " + edge.host(), "192.0.2.7");
        RECORDS.put("TXT _agissons.arbent.example", "agissons=" + town.slug());
        assertThat(move(town)).isEqualTo(Finding.GOOD);
    }

    @Test
    void isNotWishedForWhenItIsNobodysToGive() {
        Tenant town = town("01017");
        Tenancy.run(town, () -> {
            assertThat(address.wishFor("pas un nom")).contains(Mistake.NO_HOST_NAME);
            assertThat(address.wishFor("agissons.lille.localhost")).contains(Mistake.OURS);
            assertThat(address.wishFor("console.localhost")).contains(Mistake.OURS);
            assertThat(address.wish()).isEmpty();
        });
    }

    @Test
    void goesToWhoeverProvesItFirst() {
        Tenant first = town("01019");
        Tenant second = town("01021");
        String name = "agissons.argis.example";
        for (Tenant town : new Tenant[] {first, second}) {
            assertThat(Tenancy.call(town, () -> address.wishFor(name))).isEmpty();
        }
        RECORDS.put("CNAME " + name, edge.host());
        RECORDS.put("TXT _agissons." + name, "agissons=" + first.slug());
        assertThat(move(second)).isEqualTo(Finding.NO_PROOF);
        assertThat(move(first)).isEqualTo(Finding.GOOD);
        RECORDS.put("TXT _agissons." + name, "agissons=" + second.slug());
        assertThat(move(second)).isEqualTo(Finding.TAKEN);
        assertThat(directory.byHost(name).orElseThrow().slug()).isEqualTo(first.slug());
        assertThat(Tenancy.call(second, () -> address.wishFor(name))).contains(Mistake.TAKEN);
    }
}
