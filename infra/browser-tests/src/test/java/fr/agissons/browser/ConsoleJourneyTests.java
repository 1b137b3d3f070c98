package fr.agissons.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;
import fr.agissons.devservices.KeycloakAddresses;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A town's whole life: from the console's first page to somebody at home in a site that did not exist a minute before, who
 * dresses it; then all of it in one file, and nothing left, neither of the site nor of the account made for it.
 */
@JourneyTest
class ConsoleJourneyTests {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double PAUSE_MS = 500;
    private static final String HOST = "agissons.nanterre.localhost";
    private static final String SHEET = "/sites/nanterre";

    private final Stage stage;
    private final Account marion =
            new Account("marion." + Instant.now().toEpochMilli() + "@exemple.fr", "un-platane-devant-la-mairie");
    private Duration looked = Duration.ZERO;

    ConsoleJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @Test
    void opensATownInAMinuteDressesItAndLeavesNoTraceOfIt() throws IOException {
        Instant start = Instant.now();
        try (Visit ines = stage.visit(Addresses.CONSOLE, Device.DESKTOP)) {
            prepares(ines);
            try (Visit admin = stage.visit(HOST, Device.DESKTOP)) {
                arrives(admin);
                assertThat(Duration.between(start, Instant.now()).minus(looked)).isLessThan(A_MINUTE);
                looksAround(admin);
                dresses(admin);
            }
            takesAway(ines);
            erases(ines);
        }
        assertNothingIsLeft();
    }

    private void prepares(Visit ines) {
        ines.open("/").signInWithCodeAs(Account.INES).mustSay("Tous les sites");
        look(ines, "sites").press("Ouvrir un site");
        ines.fill("q", "Nanterre").press("Chercher");
        look(ines, "collectivite").press("Nanterre (92)");
        ines.mustSay("92050");
        look(ines.fill("admin", marion.email()), "proposition").press("Vérifier");
        look(ines, "verification").press("Créer le site");
        ines.mustSay("Le site Nanterre est prêt");
        look(ines, "pret").press("Fiche du site");
        ines.mustSay(marion.email());
        look(ines, "fiche");
    }

    /** Whoever is expected makes an account with that address, and is at home. */
    private void arrives(Visit admin) {
        stage.awaitSignIn(HOST);
        Instant begun = Instant.now();
        admin.open("/connexion").press(admin.page().locator("a[href*='registration']"));
        admin.fill("firstName", "Marion").fill("lastName", "Le Goff").fill("email", marion.email());
        admin.press(admin.page().locator("form [type=submit]"));
        String signIn = "http://" + stage.addresses().signInHost();
        String link = stage.mails()
                .await(marion.email(), begun, mail -> mail.text().contains(signIn))
                .link(signIn);
        admin.page().navigate(link);
        admin.fill("password-new", marion.password()).fill("password-confirm", marion.password());
        admin.press(admin.page().locator("form [type=submit]"));
        admin.mustBeAt(HOST);
        admin.mustBeSignedIn();
        admin.mustSay("Nanterre");
    }

    /** The inspection of pages is no part of the operator's minute. */
    private Visit look(Visit visit, String name) {
        Instant start = Instant.now();
        visit.look(name);
        looked = looked.plus(Duration.between(start, Instant.now()));
        return visit;
    }

    private static void looksAround(Visit admin) {
        admin.look("accueil").open("/administration/journal").mustSay("Opérateur Groupe SOS");
        assertThat(admin.page().locator("main").innerText()).doesNotContain("Inès");
        admin.open("/administration/adresse").fill("host", "agissons.nanterre.example");
        admin.send("/administration/adresse").mustSay("agissons=nanterre");
        admin.look("adresse").send("/administration/adresse/renoncer").mustSay("Un nom de domaine à vous");
        admin.open("/administration/ouverture").look("ouverture");
    }

    private static void dresses(Visit admin) {
        String before = brand(admin.open("/"));
        admin.open("/administration/apparence").fill("primary", "#7a1f5c");
        admin.press(admin.page().locator(".studio-form .actions button"));
        admin.mustSay("Brouillon enregistré");
        assertThat(brand(admin.open("/"))).isEqualTo(before);
        admin.open("/administration/apparence").send("/publier").mustSay("C’est publié");
        assertThat(brand(admin.open("/"))).isNotEqualTo(before).isEqualTo("#7a1f5c");
        admin.look("accueil-habille");
    }

    private static String brand(Visit visit) {
        return visit.page()
                .evaluate("getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()")
                .toString();
    }

    private void takesAway(Visit ines) throws IOException {
        ines.open(SHEET).press("Emporter une archive");
        ines.look("archive").fill("reason", "Fin de la démonstration");
        Download file = ines.page().waitForDownload(() -> ines.send(SHEET + "/archive"));
        assertThat(file.suggestedFilename()).startsWith("nanterre-").endsWith(".zip");
        JsonNode manifest = manifest(file);
        assertThat(manifest.path("site").path("host").asString()).isEqualTo(HOST);
        assertThat(manifest.path("tables").toString()).contains("membership", "audit_entry", "sha256");
    }

    private static JsonNode manifest(Download file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.createReadStream(), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("manifest.json")) {
                    return JsonMapper.shared().readTree(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError("The archive has no manifest");
    }

    /** A site that the public never saw can go at once. */
    private void erases(Visit ines) {
        ines.open(SHEET).mustSay("Fin de la démonstration");
        ines.press("Fermer et effacer").look("effacer");
        ines.fill("reason", "Fin de la démonstration").fill("slug", "nanterre");
        ines.page().locator("[name=delay][value=NONE]").check();
        ines.send("/vie/effacer").mustSay("Sites effacés");
        Instant end = Instant.now().plus(PATIENCE);
        while (ines.open("/sites/effacements").text().contains("pas encore effacés")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Nothing was erased within " + PATIENCE + ":\n" + ines.text());
            }
            ines.page().waitForTimeout(PAUSE_MS);
        }
        ines.mustSay(HOST);
        ines.mustSay("Télécharger");
        ines.mustSay("1 compte");
        ines.look("effacements");
    }

    private void assertNothingIsLeft() {
        try (Visit anybody = stage.visit(HOST, Device.PHONE)) {
            Response site = anybody.page().navigate(stage.addresses().of(HOST, "/"));
            assertThat(Objects.requireNonNull(site).status()).isEqualTo(404);
            Response client = anybody.page()
                    .navigate(new KeycloakAddresses(stage.addresses().ports().keycloak()).issuer()
                            + "/protocol/openid-connect/auth?response_type=code&client_id=agissons-nanterre");
            assertThat(Objects.requireNonNull(client).status()).isEqualTo(400);
        }
        try (Visit gone = stage.visit(Addresses.COLOMBES, Device.PHONE)) {
            gone.page().navigate(stage.addresses().of(Addresses.COLOMBES, "/connexion"));
            gone.signInAs(marion).mustBeAt(stage.addresses().signInHost());
        }
    }
}
