package fr.agissons.theming.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first page of a town, as a visitor sees it. */
@CivicModuleTest
class HomeTests {
    private final Browser browser;
    private final StatementCounter counter;
    private final Towns towns;

    private final Tenants tenants;
    private final People people;
    private final TendOrganisation tend;
    private final ModerateOrganisation moderate;

    HomeTests(
            Browser browser,
            StatementCounter counter,
            Towns towns,
            Tenants tenants,
            People people,
            TendOrganisation tend,
            ModerateOrganisation moderate) {
        this.browser = browser;
        this.counter = counter;
        this.towns = towns;
        this.tenants = tenants;
        this.people = people;
        this.tend = tend;
        this.moderate = moderate;
    }

    @Test
    void opensWithTheTownsQuestionAndASearch() {
        var page = browser.visitor().get("/");
        assertThat(page).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        assertThat(page)
                .bodyText()
                .contains(
                        "<h1>Colombes, on s’y met ensemble",
                        "role=\"search\"",
                        "name=\"q\"",
                        "/organisations/nouvelle");
    }

    @Test
    void invitesWhereThereIsNothingYet() {
        assertThat(browser.visitorOf(towns.bare()).get("/"))
                .bodyText()
                .contains("Soyez les premiers", "action=\"/recherche\"")
                .doesNotContain("class=\"cards\"", "en chiffres");
    }

    @Test
    void asksTheDatabaseLittle() {
        browser.visitor().get("/");
        List<String> statements = counter.during(() -> browser.visitor().get("/"));
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
        assertThat(statements).first().asString().contains("set_config");
        assertThat(statements).filteredOn(sql -> sql.contains("set_config")).hasSize(1);
        assertThat(statements).anyMatch(sql -> sql.contains("from organisation"));
    }

    @Test
    void speaksEnglishToThoseWhoAsk() {
        assertThat(browser.visitor().get("/?lang=en"))
                .bodyText()
                .contains("<html lang=\"en\">", "shall we do it together?")
                .doesNotContain("on s’y met");
    }

    @Test
    void saysToSearchEnginesWhatTheSiteIs() {
        assertThat(browser.visitor().get("/"))
                .bodyText()
                .contains(
                        "\"@type\":\"WebSite\"",
                        "\"url\":\"https://colombes.test/\"",
                        "<link rel=\"canonical\" href=\"https://colombes.test/\">",
                        "<meta name=\"description\" content=\"Une heure");
    }

    @Test
    void showsItsOrganisationsAndCountsThem() {
        Tenant town = tenants.open(List.of(new NewTenant(
                        "longuyon",
                        Tenant.Kind.COMMUNE,
                        "Longuyon",
                        "longuyon.test",
                        Set.of(),
                        List.of("54322"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of(),
                        Map.of("home.question.fr", "On <jardine> ?"))))
                .getFirst();
        Tenancy.run(town, () -> found("Le Jardin d’à côté", people.resident("Camille")));
        assertThat(browser.visitorOf(town).get("/"))
                .bodyText()
                .contains("<h1>On &lt;jardine&gt; ?</h1>", "Le Jardin d’à côté", "Collectif d’habitants")
                .contains("Longuyon en chiffres", "habitants</dt>", "association ou collectif</dt>")
                .doesNotContain("Soyez les premiers");
        assertThat(browser.visitor().get("/")).bodyText().doesNotContain("Le Jardin d’à côté");
    }

    private void found(String name, Me owner) {
        var draft = new OrganisationDraft(
                name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un jardin ouvert à tous.", "", "", "54322");
        UUID id = ((Saving.Saved) tend.create(draft, owner.person())).id();
        tend.submit(id, owner.person());
        moderate.validate(id);
    }

    @Test
    void tellsCrawlersWhereToGo() {
        assertThat(browser.visitor().get("/robots.txt"))
                .bodyText()
                .contains("Sitemap: https://colombes.test/sitemap.xml")
                .doesNotContain("Disallow: /\n");
        assertThat(browser.visitor().get("/sitemap.xml"))
                .bodyText()
                .contains("<loc>https://colombes.test/</loc>", "<loc>https://colombes.test/accessibilite</loc>");
        assertThat(browser.visitor().get("/sitemap-1.xml")).hasStatusOk();
        assertThat(browser.visitor().get("/sitemap-0.xml")).hasStatus(404);
        assertThat(browser.visitor().get("/sitemap-2.xml")).hasStatus(404);
        assertThat(browser.visitor().get("/favicon.ico"))
                .hasStatus(302)
                .headers()
                .hasHeaderSatisfying(
                        "Location",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("/favicon-")
                                .endsWith(".svg"));
    }
}
