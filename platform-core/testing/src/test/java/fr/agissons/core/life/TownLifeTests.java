package fr.agissons.core.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.life.LifeChange.Reason;
import fr.agissons.core.life.LifeChange.Refused;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.FullTown;
import fr.agissons.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Closed for a while, closed for good, and both taken back: what everybody sees, and that nothing is lost. */
@CivicModuleTest
class TownLifeTests {
    private static final Duration GRACE = Duration.ofDays(30);

    private final TownLife life;
    private final Tenants tenants;
    private final CrossTenant crossTenant;
    private final Browser browser;
    private final People people;
    private final Journal journal;

    TownLifeTests(
            TownLife life, Tenants tenants, CrossTenant crossTenant, Browser browser, People people, Journal journal) {
        this.life = life;
        this.tenants = tenants;
        this.crossTenant = crossTenant;
        this.browser = browser;
        this.people = people;
        this.journal = journal;
    }

    private Tenant town(String slug) {
        return FullTown.open(tenants, crossTenant, slug, slug, UUID.randomUUID());
    }

    private Tenant done(LifeChange change) {
        assertThat(change).isInstanceOf(LifeChange.Done.class);
        return ((LifeChange.Done) change).site();
    }

    @Test
    void aSuspendedSiteAsksEverybodyForPatienceAndLosesNothing() {
        Tenant town = town("suspendue");
        Me admin = Tenancy.call(town, () -> people.admin("Ada"));
        Map<String, Long> before = FullTown.rows(town);
        assertThat(browser.visitorOf(town).get("/")).hasStatus(200);
        Tenant suspended = done(life.suspend("suspendue", "Facture impayée"));
        for (String path : List.of(
                "/", "/connexion", "/administration/journal", "/oauth2/authorization/keycloak", "/nulle-part")) {
            assertThat(browser.as(admin, suspended).get(path))
                    .as(path)
                    .hasStatus(503)
                    .hasHeader("Retry-After", "3600")
                    .bodyText()
                    .contains("fermé pour le moment");
        }
        assertThat(browser.as(admin, suspended).post("/connexion", Map.of())).hasStatus(503);
        Tenant open = done(life.resume("suspendue", "Facture payée"));
        assertThat(browser.visitorOf(open).get("/")).hasStatus(200);
        Map<String, Long> after = FullTown.rows(town);
        before.merge("audit_entry", 2L, Long::sum);
        assertThat(after).isEqualTo(before);
        Tenancy.run(
                town,
                () -> assertThat(journal.of("core.site", new UUID(0, town.id().value())))
                        .extracting(AuditEntry::from, AuditEntry::to, AuditEntry::reason)
                        .containsExactly(
                                Assertions.tuple("OPEN", "SUSPENDED", "Facture impayée"),
                                Assertions.tuple("SUSPENDED", "OPEN", "Facture payée")));
    }

    @Test
    void aClosingSiteIsGoneForEverybodyUntilThatIsTakenBack() {
        Tenant town = town("fermante");
        assertThat(life.close("fermante", "fermante.tes", "Contrat fini", GRACE))
                .isEqualTo(new Refused(Reason.OTHER_HOST));
        Tenant closing = done(life.close("fermante", "fermante.test", "Contrat fini", GRACE));
        assertThat(life.closing(closing)).hasValueSatisfying(end -> {
            assertThat(end.before()).isEqualTo(Tenant.State.OPEN);
            assertThat(Duration.between(end.askedAt(), end.eraseAt())).isEqualTo(GRACE);
        });
        assertThat(browser.visitorOf(closing).get("/"))
                .hasStatus(410)
                .bodyText()
                .contains("définitivement fermé");
        assertThat(browser.visitorOf(closing).get("/connexion")).hasStatus(410);
        assertThat(life.close("fermante", "fermante.test", "Encore", GRACE)).isEqualTo(new Refused(Reason.NOT_NOW));
        assertThat(life.resume("fermante", "Autrement")).isEqualTo(new Refused(Reason.NOT_NOW));
        Tenant open = done(life.reopen("fermante", "Contrat repris"));
        assertThat(open.state()).isEqualTo(Tenant.State.OPEN);
        assertThat(life.closing(open)).isEmpty();
        assertThat(browser.visitorOf(open).get("/")).hasStatus(200);
        assertThat(life.reopen("fermante", "Encore")).isEqualTo(new Refused(Reason.NOT_NOW));
    }

    @Test
    void whatWasSuspendedIsSuspendedAgainWhenItsClosingIsTakenBack() {
        town("hesitante");
        done(life.suspend("hesitante", "Pause"));
        done(life.close("hesitante", "hesitante.test", "Fin", GRACE));
        assertThat(done(life.reopen("hesitante", "Non")).state()).isEqualTo(Tenant.State.SUSPENDED);
    }

    @Test
    void nothingHappensWithoutAReasonOrToASiteThatIsNot() {
        town("muette");
        assertThat(life.suspend("muette", " ")).isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(life.suspend("muette", "x".repeat(1001))).isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(life.resume("muette", "Rien à reprendre")).isEqualTo(new Refused(Reason.NOT_NOW));
        assertThat(life.suspend("nulle-part", "Pourquoi pas")).isEqualTo(new Refused(Reason.UNKNOWN_SITE));
        assertThat(life.close("nulle-part", "x", "Pourquoi pas", GRACE)).isEqualTo(new Refused(Reason.UNKNOWN_SITE));
        assertThat(tenants.named("muette").orElseThrow().state()).isEqualTo(Tenant.State.OPEN);
    }
}
