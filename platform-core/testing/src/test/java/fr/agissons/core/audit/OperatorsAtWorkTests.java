package fr.agissons.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.tenancy.PlatformSite;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a town's journal says of people who are no members. */
@CivicModuleTest
class OperatorsAtWorkTests {
    private final Journal journal;
    private final PlatformSite platform;
    private final TenantDirectory directory;
    private final Newcomers newcomers;
    private final People people;
    private final Browser browser;

    OperatorsAtWorkTests(
            Journal journal,
            PlatformSite platform,
            TenantDirectory directory,
            Newcomers newcomers,
            People people,
            Browser browser) {
        this.journal = journal;
        this.platform = platform;
        this.directory = directory;
        this.newcomers = newcomers;
        this.people = people;
        this.browser = browser;
    }

    /** One line on a sort of thing that nothing else is, done by that person. */
    private String lineBy(UUID person) {
        String kind = "test." + UUID.randomUUID();
        journal.add(new StateChanged(
                Tenancy.current().id(),
                UUID.randomUUID(),
                Instant.parse("2026-05-14T10:00:00Z"),
                person,
                kind,
                UUID.randomUUID(),
                "DRAFT",
                "VALIDATED",
                ""));
        return kind;
    }

    @Test
    void areCalledOperatorsAndNotByTheirNames() {
        platform.stand();
        UUID operator = UUID.randomUUID();
        Tenancy.call(
                directory.platform().orElseThrow(),
                () -> newcomers.welcome(
                        new Newcomers.Identity(operator, "Inès Secrète", operator + "@exemple.fr", "fr", true)));
        String page = "/administration/journal?type=" + lineBy(operator);
        assertThat(browser.as(people.admin("Adèle")).get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Opérateur Groupe SOS")
                .doesNotContain("Inès Secrète")
                .doesNotContain("pas ou plus membre");
    }

    @Test
    void areToldFromPeopleWhoLeft() {
        platform.stand();
        String page = "/administration/journal?type=" + lineBy(UUID.randomUUID());
        assertThat(browser.as(people.admin("Adèle")).get(page))
                .hasStatusOk()
                .bodyText()
                .contains("pas ou plus membre")
                .doesNotContain("Opérateur Groupe SOS");
    }
}
