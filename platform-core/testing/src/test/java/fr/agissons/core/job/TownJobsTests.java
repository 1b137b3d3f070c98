package fr.agissons.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.life.TownLife;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@CivicModuleTest
class TownJobsTests {
    private final Towns towns;
    private final TownLife life;
    private final TenantDirectory directory;

    TownJobsTests(Towns towns, TownLife life, TenantDirectory directory) {
        this.towns = towns;
        this.life = life;
        this.directory = directory;
    }

    /** Remembers where it was done. */
    private record Rounds(String module, boolean isOwed, Set<String> seen) implements TownJob {
        @Override
        public void run() {
            seen.add(Tenancy.current().slug());
        }
    }

    private Set<String> round(String module, boolean owed) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Rounds job = new Rounds(module, owed, new HashSet<>());
        beans.addBean("job", job);
        new TownJobs(directory, beans.getBeanProvider(TownJob.class)).runAll();
        return job.seen();
    }

    @Test
    void doesWhatIsOwedToPeopleWhereTheSiteIsShutOrTheModuleOff() {
        Tenant open = towns.colombes();
        Tenant shut = towns.fresh();
        life.suspend(shut.slug(), "Facture impayée");
        // No town here has a module of that name.
        String module = "ailleurs";

        assertThat(round(module, false)).isEmpty();
        assertThat(round(module, true)).contains(open.slug(), shut.slug());
    }
}
