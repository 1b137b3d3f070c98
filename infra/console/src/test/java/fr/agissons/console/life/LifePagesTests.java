package fr.agissons.console.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.life.erasure.Certificates;
import fr.agissons.core.life.erasure.EraseTown;
import fr.agissons.core.life.erasure.KeptCertificate;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.PlatformSite;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An operator closes sites, takes them away, has them erased, and thinks better of it. */
@CivicModuleTest
class LifePagesTests {
    @Autowired
    private Browser browser;

    @Autowired
    private Towns towns;

    @Autowired
    private People people;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private PlatformSite platform;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Journal journal;

    @Autowired
    private EraseTown erasures;

    @Autowired
    private Certificates certificates;

    @Autowired
    private OpenTown sites;

    @Autowired
    private TownProposals proposals;

    /** Somebody new at the console. */
    private Browser.Visit console() {
        platform.stand();
        Tenant site = directory.platform().orElseThrow();
        UUID person = UUID.randomUUID();
        return browser.as(
                Tenancy.call(
                        site,
                        () -> newcomers.welcome(
                                new Newcomers.Identity(person, "Inès Moreau", person + "@exemple.fr", "fr", true))),
                site);
    }

    private Tenant draft(String code) {
        TownOpening opening = sites.prepare(proposals.of(code).getFirst(), null);
        return ((TownOpening.Done) opening).site();
    }

    private Tenant now(Tenant site) {
        return directory.byId(site.id()).orElseThrow();
    }

    private static String life(Tenant site, String act) {
        return "/sites/" + site.slug() + "/vie/" + act;
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    private static String body(MvcTestResult answer) {
        return new String(bytes(answer), UTF_8);
    }

    private void assertSent(MvcTestResult answer, String path) {
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(path);
    }

    @Test
    void suspendsASiteAndOpensItAgainEachWithItsReason() {
        Tenant town = towns.fresh();
        String sheet = "/sites/" + town.slug();
        assertThat(body(console().get(life(town, "suspendre")))).contains("fait une pause", "name=\"reason\"");
        assertSent(
                console().post(life(town, "suspendre"), Map.of("reason", "Facture impayée")),
                sheet + "?fait=suspendre");
        assertThat(now(town).state()).isEqualTo(State.SUSPENDED);
        assertThat(body(console().get(sheet + "?fait=suspendre")))
                .contains("Le site est suspendu.", "Facture impayée", life(town, "rouvrir"))
                .doesNotContain(life(town, "suspendre"));
        assertSent(console().get(life(town, "suspendre")), sheet);
        assertThat(console().post(life(town, "suspendre"), Map.of("reason", "Encore")))
                .hasStatus(409);
        assertSent(console().post(life(town, "rouvrir"), Map.of("reason", "Payée")), sheet + "?fait=rouvrir");
        assertThat(now(town).state()).isEqualTo(State.OPEN);
        Tenancy.run(
                town,
                () -> assertThat(journal.of("core.site", new UUID(0, town.id().value())))
                        .allMatch(line -> line.by() != null)
                        .extracting(AuditEntry::to, AuditEntry::reason)
                        .containsExactly(tuple("SUSPENDED", "Facture impayée"), tuple("OPEN", "Payée")));
    }

    @Test
    void wantsAReasonForEverything() {
        Tenant town = towns.fresh();
        for (String path :
                List.of(life(town, "suspendre"), life(town, "effacer"), "/sites/" + town.slug() + "/archive")) {
            MvcTestResult refused = console().post(path, Map.of("reason", "  ", "slug", town.slug()));
            assertThat(refused).as(path).hasStatus(422);
            assertThat(body(refused)).as(path).contains("Dites pourquoi");
        }
        assertThat(now(town).state()).isEqualTo(State.OPEN);
        Tenancy.run(town, () -> assertThat(journal.after(0)).isEmpty());
    }

    @Test
    void saysWhatDisappearsAndErasesNothingUntilTheSiteIsNamed() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            people.resident("Zoé");
            people.resident("Rosa");
        });
        assertThat(body(console().get(life(town, "effacer"))))
                .contains("2 membres et tout ce qui les concerne", town.host(), "Dans 30 jours")
                .doesNotContain("Tout de suite");
        Map<String, String> form = new HashMap<>(Map.of("reason", "Contrat fini", "slug", "autre"));
        MvcTestResult unnamed = console().post(life(town, "effacer"), form);
        assertThat(unnamed).hasStatus(422);
        assertThat(body(unnamed)).contains("Contrat fini", "value=\"autre\"", "pas le nom court");
        form.put("slug", town.slug());
        form.put("delay", "NONE");
        MvcTestResult tooSoon = console().post(life(town, "effacer"), form);
        assertThat(tooSoon).hasStatus(422);
        assertThat(body(tooSoon)).contains("a déjà été ouvert au public");
        assertThat(now(town).state()).isEqualTo(State.OPEN);
    }

    @Test
    void takesAnErasureBackDuringItsGracePeriod() {
        Tenant town = towns.fresh();
        String sheet = "/sites/" + town.slug();
        assertSent(
                console().post(life(town, "effacer"), Map.of("reason", "Contrat fini", "slug", town.slug())),
                sheet + "?fait=effacer");
        assertThat(now(town).state()).isEqualTo(State.CLOSING);
        erasures.eraseDue();
        assertThat(body(console().get(sheet + "?fait=effacer")))
                .contains("Sera effacé à partir du", "Il sera effacé à la date indiquée", life(town, "garder"));
        assertThat(body(console().get(CertificatesPage.PATH))).contains("pas encore effacés", town.host());
        assertSent(console().post(life(town, "garder"), Map.of("reason", "Contrat repris")), sheet + "?fait=garder");
        assertThat(now(town).state()).isEqualTo(State.OPEN);
        assertThat(body(console().get(sheet + "?fait=garder")))
                .contains("Le site est gardé", "Contrat repris")
                .doesNotContain("Sera effacé à partir du");
    }

    @Test
    void erasesADraftAtOnceAndHandsItsCertificateOut() {
        Tenant site = draft("01024");
        assertThat(body(console().get(life(site, "effacer")))).contains("Tout de suite");
        MvcTestResult asked =
                console().post(life(site, "effacer"), Map.of("reason", "Essai", "slug", site.slug(), "delay", "NONE"));
        assertSent(asked, CertificatesPage.PATH + "?fait=" + site.slug());
        assertThat(body(console().get(CertificatesPage.PATH + "?fait=" + site.slug())))
                .contains("paraîtra ici dans la minute");
        erasures.eraseDue();
        // The directory hears of it through the database.
        await().until(() -> directory.byId(site.id()).isEmpty());
        assertThat(console().get("/sites/" + site.slug())).hasStatus(404);
        KeptCertificate kept = certificates.all().stream()
                .filter(one -> one.slug().equals(site.slug()))
                .findFirst()
                .orElseThrow();
        String file = CertificatesPage.PATH + "/" + kept.id();
        assertThat(body(console().get(CertificatesPage.PATH + "?fait=" + site.slug())))
                .contains(site.host(), kept.sha256(), file, "Intact")
                .doesNotContain("paraîtra ici dans la minute");
        MvcTestResult taken = console().get(file);
        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"effacement-" + site.slug() + ".json\"");
        assertThat(body(taken)).isEqualTo(kept.document());
        assertThat(console().get(CertificatesPage.PATH + "/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void handsAWholeSiteOverAndWritesThatDown() throws IOException {
        Tenant town = towns.fresh();
        String path = "/sites/" + town.slug() + "/archive";
        assertThat(body(console().get(path))).contains("données personnelles");
        MvcTestResult taken = console().post(path, Map.of("reason", "Demande du maire"));
        assertThat(taken).hasStatusOk().hasHeader("Cache-Control", "no-store").hasContentType("application/zip");
        assertThat(taken.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"" + town.slug() + "-");
        assertThat(manifest(bytes(taken))).contains(town.slug());
        assertThat(body(console().get("/sites/" + town.slug()))).contains("Demande du maire", "emportée");
    }

    private static String manifest(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("manifest.json")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void knowsNoOtherSitesAndNoOtherActs() {
        Tenant town = towns.fresh();
        assertThat(console().get("/sites/nulle-part/vie/suspendre")).hasStatus(404);
        assertThat(console().get("/sites/nulle-part/archive")).hasStatus(404);
        assertThat(console().get(life(town, "vendre"))).hasStatus(404);
        assertThat(console().post(life(town, "vendre"), Map.of("reason", "Pourquoi pas")))
                .hasStatus(404);
    }
}
