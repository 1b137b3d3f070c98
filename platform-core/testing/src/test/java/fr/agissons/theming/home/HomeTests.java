package fr.agissons.theming.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page of a town, as a visitor sees it. */
@CivicModuleTest
class HomeTests {
    private final Browser browser;
    private final StatementCounter counter;
    private final Towns towns;

    HomeTests(Browser browser, StatementCounter counter, Towns towns) {
        this.browser = browser;
        this.counter = counter;
        this.towns = towns;
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
                .doesNotContain("class=\"cards\"");
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
                        "\"url\":\"http://colombes.test/\"",
                        "<link rel=\"canonical\" href=\"http://colombes.test/\">",
                        "<meta name=\"description\" content=\"Une heure");
    }

    @Test
    void countsThePeopleOfTheTown() {
        assertThat(browser.visitor().get("/")).bodyText().contains("Colombes en chiffres", "habitants</dt>");
    }

    @Test
    void tellsCrawlersWhereToGo() {
        assertThat(browser.visitor().get("/robots.txt"))
                .bodyText()
                .contains("Sitemap: http://colombes.test/sitemap.xml")
                .doesNotContain("Disallow: /\n");
        assertThat(browser.visitor().get("/sitemap.xml"))
                .bodyText()
                .contains("<loc>http://colombes.test/</loc>", "<loc>http://colombes.test/accessibilite</loc>");
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
