package fr.agissons.console.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.PlatformSite;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.TestDatabase;
import fr.agissons.testing.Towns;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators read over all sites. */
@CivicModuleTest
class ReadSitesTests {
    @Autowired
    private ReadSites read;

    @Autowired
    private Towns towns;

    @Autowired
    private People people;

    @Autowired
    private OpenTown sites;

    @Autowired
    private TownProposals proposals;

    @Autowired
    private Tenants tenants;

    @Autowired
    private PlatformSite platform;

    private static SiteQuery query(String text) {
        return SiteQuery.of(text, "", null);
    }

    @Test
    void findsByPartOfANameWithoutAccentsByHostAndByCode() {
        towns.draft();
        assertThat(read.find(query("TROUVILLE-SUR"), 10))
                .extracting(SiteLine::slug)
                .containsExactly("trouville");
        assertThat(read.find(query("www.trouville.test"), 10))
                .extracting(SiteLine::slug)
                .containsExactly("trouville");
        assertThat(read.find(query("14715"), 10)).extracting(SiteLine::slug).containsExactly("trouville");
        assertThat(read.find(query("%"), 10)).isEmpty();
        assertThat(read.find(SiteQuery.of("trouville", "OPEN", null), 10)).isEmpty();
    }

    @Test
    void goesThroughAllOfThemPageByPageAndNeverMeetsTheConsole() {
        platform.stand();
        towns.colombes();
        towns.lille();
        towns.draft();
        List<String> met = new ArrayList<>();
        String after = null;
        List<SiteLine> page;
        do {
            page = read.find(SiteQuery.of("", "", after), 2);
            page.forEach(line -> met.add(line.slug()));
            after = page.isEmpty() ? null : page.getLast().slug();
        } while (!page.isEmpty());
        assertThat(met)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("colombes", "lille", "trouville")
                .doesNotContain(PlatformSite.SLUG);
        assertThat(read.states().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(met.size());
    }

    @Test
    void saysWhoIsMissing() {
        sites.prepare(proposals.of("01022").getFirst(), "maire@exemple.fr");
        sites.prepare(proposals.of("01023").getFirst(), null);
        assertThat(read.find(query("01022"), 1)).extracting(SiteLine::health).containsExactly(Health.AWAITS_ADMIN);
        assertThat(read.find(query("01023"), 1)).extracting(SiteLine::health).containsExactly(Health.NO_ADMIN);
        Tenant site = tenants.named(proposals.of("01022").getFirst().slug()).orElseThrow();
        assertThat(read.figures(site).expected()).containsExactly("maire@exemple.fr");
    }

    @Test
    void countsPeopleOfTheSiteOnly() {
        people.resident("Zoé");
        long before = read.figures(towns.colombes()).people();
        long elsewhere = read.figures(towns.lille()).people();
        people.resident("Rosa");
        assertThat(read.figures(towns.colombes()).people()).isEqualTo(before + 1);
        assertThat(read.figures(towns.lille()).people()).isEqualTo(elsewhere);
    }

    @Test
    void seesWhatIsNotDoneInTime() throws SQLException {
        Tenant site = towns.fresh();
        tell(site, "now()");
        assertThat(read.figures(site).unfinished()).isZero();
        tell(site, "now() - interval '1 hour'");
        assertThat(read.figures(site).health()).isEqualTo(Health.LATE);
        assertThat(read.find(query(site.slug()), 1))
                .extracting(SiteLine::health)
                .containsExactly(Health.LATE);
        onDatabase("delete from event_publication where tenant_id = " + site.id());
        assertThat(read.figures(site).health()).isEqualTo(Health.NO_ADMIN);
    }

    private static void tell(Tenant site, String when) throws SQLException {
        onDatabase("insert into event_publication"
                + " (tenant_id, id, listener_id, event_type, serialized_event, publication_date)"
                + " values (" + site.id() + ", gen_random_uuid(), 'nobody', 'nothing', '{}', " + when + ")");
    }

    private static void onDatabase(String statement) throws SQLException {
        try (Connection connection = TestDatabase.superuser("civic");
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
