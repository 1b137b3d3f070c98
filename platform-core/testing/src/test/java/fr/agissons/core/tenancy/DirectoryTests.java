package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** The directory follows the database, whichever node wrote. */
@CivicModuleTest
class DirectoryTests {
    private final Towns towns;
    private final TenantDirectory directory;
    private final CrossTenant crossTenant;
    private final Tenants tenants;

    DirectoryTests(Towns towns, TenantDirectory directory, CrossTenant crossTenant, Tenants tenants) {
        this.towns = towns;
        this.directory = directory;
        this.crossTenant = crossTenant;
        this.tenants = tenants;
    }

    @Test
    void hearsOfAChangeMadeByAnotherNode() throws InterruptedException {
        TenantId id = towns.bare().id();
        crossTenant.call(
                "what another node would do",
                database -> database.sql("update tenant set name = 'Girancourt-les-Bains' where id = ?")
                        .param(id.value())
                        .update());
        Instant patience = Instant.now().plus(Duration.ofSeconds(10));
        while (!"Girancourt-les-Bains".equals(directory.byId(id).orElseThrow().name())) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(20);
        }
        assertThat(directory.byHost("girancourt.test").orElseThrow().name()).isEqualTo("Girancourt-les-Bains");
    }

    @Test
    void opensNoSiteOnAHostThatIsTaken() {
        Tenant colombes = towns.colombes();
        NewTenant thief = new NewTenant(
                "voleur",
                colombes.kind(),
                "Voleur",
                colombes.host(),
                java.util.Set.of(),
                java.util.List.of(),
                colombes.zone(),
                java.util.List.of(),
                java.util.Map.of(),
                java.util.Map.of());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> tenants.open(java.util.List.of(thief))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(directory.all()).extracting(Tenant::slug).doesNotContain("voleur");
        assertThat(directory.byHost(colombes.host()))
                .contains(directory.byId(colombes.id()).orElseThrow());
    }
}
