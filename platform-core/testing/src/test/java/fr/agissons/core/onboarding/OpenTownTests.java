package fr.agissons.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.onboarding.TownOpening.Reason;
import fr.agissons.core.onboarding.TownOpening.Refused;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a place's code to a site with its first admin. */
@CivicModuleTest
class OpenTownTests {
    @Autowired
    private OpenTown sites;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TownProposals proposals;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Journal journal;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private SiteAddresses addresses;

    @Autowired
    private Browser browser;

    private TownProposal proposed(String code) {
        return proposals.of(code).getFirst();
    }

    private Tenant prepared(String code, String admin) {
        return ((TownOpening.Done) sites.prepare(proposed(code), admin)).site();
    }

    private Me signIn(Tenant site, UUID subject, String email) {
        return Tenancy.call(
                site, () -> newcomers.welcome(new Newcomers.Identity(subject, "Claude", email, "fr", false)));
    }

    @Test
    void aPreparedSiteIsADraftUntilItIsOpened() {
        Tenant draft = prepared("01004", "maire@exemple.fr");
        assertThat(directory.byHost(draft.host())).contains(draft);
        assertThat(draft.state()).isEqualTo(Tenant.State.DRAFT);
        assertThat(sites.open(draft.slug()))
                .isInstanceOfSatisfying(
                        TownOpening.Done.class,
                        done -> assertThat(done.site().state()).isEqualTo(Tenant.State.OPEN));
        assertThat(directory.byHost(draft.host()).orElseThrow().state()).isEqualTo(Tenant.State.OPEN);
        assertThat(sites.open(draft.slug())).isEqualTo(new Refused(Reason.ALREADY_OPEN));
        Tenancy.run(draft, () -> {
            assertThat(journal.of("core.site", new UUID(0, draft.id().value())))
                    .extracting(AuditEntry::from, AuditEntry::to)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("NONE", "DRAFT"),
                            org.assertj.core.groups.Tuple.tuple("DRAFT", "OPEN"));
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void whatIsTakenIsRefusedAndNothingIsLeftBehind() {
        TownProposal first = proposed("01005");
        Tenant taken = prepared("01005", "a@exemple.fr");
        assertThat(sites.prepare(first.on("agissons.autre.example"), null)).isEqualTo(new Refused(Reason.SLUG_TAKEN));
        assertThat(sites.prepare(proposed("01006").on(taken.host()), "b@exemple.fr"))
                .isEqualTo(new Refused(Reason.HOST_TAKEN));
        assertThat(Reason.HOST_TAKEN.status()).isEqualTo(409);
        assertThat(directory.all())
                .extracting(Tenant::slug)
                .doesNotContain(proposed("01006").slug());
        assertThat(sites.open("nulle-part")).isEqualTo(new Refused(Reason.UNKNOWN_SITE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sans-point", "http://agissons.fr", "agissons.fr:80", "a..fr", "évry.fr", "-a.fr", "A.FR"})
    void noSiteStandsOnWhatIsNoHostName(String host) {
        assertThat(sites.prepare(proposed("01007").on(host), null)).isEqualTo(new Refused(Reason.NO_HOST_NAME));
    }

    @Test
    void theExpectedAdminBecomesOneAtTheirFirstSignInAndOnlyOnce() {
        Tenant site = prepared("01008", "Maire@Exemple.fr");
        assertThat(signIn(site, UUID.randomUUID(), "voisine@exemple.fr").role()).isEqualTo(Role.RESIDENT);
        UUID mayor = UUID.randomUUID();
        assertThat(signIn(site, mayor, "maire@exemple.FR").role()).isEqualTo(Role.ADMIN);
        assertThat(signIn(site, mayor, "maire@exemple.fr").role()).isEqualTo(Role.ADMIN);
        assertThat(signIn(site, UUID.randomUUID(), "maire@exemple.fr").role()).isEqualTo(Role.RESIDENT);
    }

    @Test
    void theExpectedAdminIsToldByMail() {
        Tenant site = prepared("01012", "Preside@Exemple.fr");
        List<String> told = crossTenant.call(
                "look at mails",
                database -> database.sql("select address from notification where tenant_id = ?")
                        .param(site.id().value())
                        .query(String.class)
                        .list());
        assertThat(told).containsExactly("preside@exemple.fr");
    }

    @Test
    void aNewSiteHasFirstWordsOfItsOwnInBothLanguages() {
        Tenant site = prepared("01014", "accueil@exemple.fr");
        assertThat(site.wording())
                .containsKeys("home.text.title.fr", "home.text.body.fr", "home.text.title.en", "home.text.body.en");
        sites.open(site.slug());
        var page = browser.visitorOf(tenants.named(site.slug()).orElseThrow()).get("/");
        assertThat(page).hasStatusOk().bodyText().contains(site.wording().get("home.text.title.fr"));
    }

    @Test
    void aClosedSiteIsNotOpenedAsIfItWereADraft() {
        Tenant draft = prepared("01013", "m@exemple.fr");
        tenants.move(draft, Tenant.State.SUSPENDED, (site, transaction) -> {});
        assertThat(sites.open(draft.slug())).isEqualTo(new Refused(Reason.CLOSED));
        assertThat(directory.byId(draft.id()).orElseThrow().state()).isEqualTo(Tenant.State.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console.", "auth.", "www."})
    void noSiteStandsWhereThePlatformDoes(String name) {
        String own = addresses.consoleHost().replace("console.", name);
        assertThat(sites.prepare(proposed("01014").on(own), null)).isEqualTo(new Refused(Reason.HOST_TAKEN));
    }

    @Test
    void theExpectedAdminOfOneTownIsNobodyInAnother() {
        prepared("01009", "adjoint@exemple.fr");
        Tenant other = prepared("01010", "autre@exemple.fr");
        assertThat(signIn(other, UUID.randomUUID(), "adjoint@exemple.fr").role())
                .isEqualTo(Role.RESIDENT);
    }

    @Test
    void anAdminWithoutAnAddressIsNotExpected() {
        assertThat(sites.prepare(proposed("01011"), "le maire")).isEqualTo(new Refused(Reason.NO_MAIL_ADDRESS));
    }
}
