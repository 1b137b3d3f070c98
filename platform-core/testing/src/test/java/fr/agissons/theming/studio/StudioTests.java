package fr.agissons.theming.studio;

import static fr.agissons.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The studio as an admin uses it. */
@CivicModuleTest
class StudioTests {
    private static final String STUDIO = "/administration/apparence";
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]*)\"");
    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final Browser browser;
    private final People people;
    private final Tenants tenants;
    private final StatementCounter counter;
    private Tenant town;
    private Me admin;

    @SuppressWarnings("NullAway.Init") // opened before each test
    StudioTests(Browser browser, People people, Tenants tenants, StatementCounter counter) {
        this.browser = browser;
        this.people = people;
        this.tenants = tenants;
        this.counter = counter;
    }

    @BeforeEach
    void openATown() {
        String slug = "studieuse-" + TOWNS.incrementAndGet();
        town = tenants.open(List.of(new NewTenant(
                        slug,
                        Tenant.Kind.COMMUNE,
                        "Studieuse",
                        slug + ".test",
                        Set.of(),
                        List.of("92025"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of(),
                        Map.of())))
                .getFirst();
        admin = Tenancy.call(town, () -> people.admin("Adèle"));
    }

    private Browser.Visit admin() {
        return browser.as(admin, town);
    }

    private String mark() {
        Matcher mark = MARK.matcher(body(admin().get(STUDIO)));
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private MvcTestResult keep(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.putIfAbsent("mark", mark());
        return admin().post(STUDIO, all);
    }

    @Test
    void isClosedToAllButAdmins() {
        Me moderator = Tenancy.call(town, () -> people.moderator("Modeste"));
        assertThat(browser.visitorOf(town).get(STUDIO)).hasStatus3xxRedirection();
        assertThat(browser.as(moderator, town).get(STUDIO)).hasStatus(403);
        assertThat(browser.as(moderator, town).get(STUDIO + "/apercu")).hasStatus(403);
        assertThat(browser.as(moderator, town).get(STUDIO + "/apercu.css")).hasStatus(403);
    }

    @Test
    void keepsADraftThatOnlyAdminsSee() {
        assertThat(keep(Map.of("primary", "AA1100", "accent", "#00f", "surface", "", "radius", "0")))
                .hasStatus3xxRedirection();
        assertThat(admin().get(STUDIO)).bodyText().contains("value=\"#aa1100\"", "value=\"#0000ff\"", "Adèle");
        assertThat(admin().get(STUDIO + "/apercu"))
                .bodyText()
                .contains("apercu.css?", "primary=aa1100", "admins du site le voient", "noindex")
                .doesNotContain("rel=\"canonical\"");
        assertThat(admin().get(STUDIO + "/apercu.css?primary=aa1100&radius=0"))
                .bodyText()
                .contains("--brand:#aa1100", "--radius:0px");
        assertThat(browser.visitorOf(town).get("/")).bodyText().doesNotContain("apercu", "admins du site le voient");
    }

    @Test
    void publishesAtOnceWhatWasDrafted() {
        String before = theme();
        keep(Map.of("primary", "#aa1100"));
        assertThat(theme()).isEqualTo(before);
        assertThat(admin().post(STUDIO + "/publier", Map.of("mark", mark(), "reason", "Nouvelle charte")))
                .hasStatus3xxRedirection();
        assertThat(theme()).isNotEqualTo(before);
        assertThat(browser.visitorOf(town).get(theme())).bodyText().contains("--brand:#aa1100");
        assertThat(admin().get(STUDIO + "/historique"))
                .bodyText()
                .contains("Nouvelle charte", "Adèle", "revenir au n° 1");
        assertThat(admin().post(STUDIO + "/historique/1/reprendre", Map.of("mark", mark())))
                .hasStatus3xxRedirection();
        assertThat(theme()).isEqualTo(before);
    }

    private String theme() {
        Matcher address = Pattern.compile("/theme-[^\"]+")
                .matcher(body(browser.visitorOf(town).get("/")));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    @Test
    void saysBesideTheFieldWhatIsNoColour() {
        assertThat(keep(Map.of("primary", "bleu ciel", "accent", "#00f")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"bleu ciel\"", "value=\"#00f\"", "Écrivez une couleur comme");
    }

    @Test
    void givesBackWhatTheSlowerOfTwoTyped() {
        String seen = mark();
        keep(Map.of("radius", "0"));
        Me other = Tenancy.call(town, () -> people.admin("Bob"));
        assertThat(browser.as(other, town).post(STUDIO, Map.of("mark", seen, "primary", "#123456")))
                .hasStatus(409)
                .bodyText()
                .contains("Adèle a changé l’apparence", "value=\"#123456\"");
        assertThat(admin().post(STUDIO + "/publier", Map.of("mark", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("Rien n’est perdu");
    }

    @Test
    void explainsWhatBecomesOfAColourNobodyCouldRead() {
        assertThat(admin().post(STUDIO + "/lisibilite", Map.of("primary", "#ffd23f", "accent", "#540d6e")))
                .bodyText()
                .contains("Votre jaune sur blanc se lit à 1,4", "il faut 4,5", "assombri")
                .doesNotContain("<html");
    }

    @Test
    void takesBothColoursOfAProposal() {
        keep(Map.of("palette", "#1f3a93 #f2b705", "primary", "#000000"));
        assertThat(admin().get(STUDIO)).bodyText().contains("name=\"primary\" value=\"#1f3a93\"");
    }

    @Test
    void showsWhatIsTypedWithoutKeepingIt() {
        assertThat(admin().post(STUDIO + "/apercu", Map.of("question-fr", "On <ose> ?", "primary", "#123456")))
                .bodyText()
                .contains("<h1>On &lt;ose&gt; ?</h1>", "primary=123456");
        assertThat(admin().get(STUDIO + "/apercu")).bodyText().doesNotContain("123456");
    }

    @Test
    void speaksAsTheTownChose() {
        assertThat(admin().post(
                                STUDIO + "/mots",
                                Map.of(
                                        "mark",
                                        mark(),
                                        "address",
                                        "tu",
                                        "nom-fr",
                                        "Agir ici",
                                        "question-fr",
                                        "On y va ?")))
                .hasStatus3xxRedirection();
        assertThat(admin().get(STUDIO + "/apercu"))
                .bodyText()
                .contains("<h1>On y va ?</h1>", "Agir ici", "près de chez toi");
        assertThat(browser.visitorOf(town).get("/")).bodyText().contains("près de chez vous");
        assertThat(admin().post(STUDIO + "/mots", Map.of("mark", mark(), "nom-fr", "x".repeat(61))))
                .hasStatus(422)
                .bodyText()
                .contains("Au plus 60 caractères");
    }

    @Test
    void asksTheDatabaseLittle() {
        keep(Map.of("radius", "0"));
        var returning = Tenancy.call(town, () -> browser.returning(admin));
        for (String page : List.of("", "/mots", "/images", "/accueil", "/historique")) {
            assertThat(returning.apply(STUDIO + page)).hasStatusOk();
            assertThat(counter.during(
                            () -> assertThat(returning.apply(STUDIO + page)).hasStatusOk()))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void composesTheHomePage() {
        String home = STUDIO + "/accueil";
        assertThat(admin().post(
                                home,
                                Map.of(
                                        "mark",
                                        mark(),
                                        "deplacer",
                                        "organisations haut",
                                        "titre-fr",
                                        "Le mot <du> maire",
                                        "texte-fr",
                                        "Bonjour.\n\nÀ bientôt.")))
                .hasStatus3xxRedirection();
        assertThat(body(admin().get(STUDIO + "/apercu")))
                .containsSubsequence("Ils font bouger", "Le mot &lt;du&gt; maire", "<p>Bonjour.</p><p>À bientôt.</p>");
        admin().post(home, Map.of("mark", mark(), "cacher", "organisations"));
        admin().post(home, Map.of("mark", mark(), "cacher", "actions"));
        assertThat(admin().get(STUDIO + "/apercu"))
                .bodyText()
                .doesNotContain("Ils font bouger", "big-actions")
                .contains("Le mot");
        assertThat(browser.visitorOf(town).get("/"))
                .bodyText()
                .contains("Ils font bouger", "big-actions")
                .doesNotContain("Le mot");
        admin().post(home, Map.of("mark", mark(), "montrer", "actions", "ordre", "figures text organisations"));
        assertThat(admin().get(home)).bodyText().contains("value=\"figures text organisations");
        assertThat(admin().post(home, Map.of("mark", mark(), "titre-fr", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un titre");
    }

    private MvcTestResult upload(String kind, byte[] content, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("mark", mark());
        return browser.as(admin, town)
                .send(
                        STUDIO + "/images/" + kind,
                        form,
                        new MockMultipartFile("fichier", "logo.png", "image/png", content));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1b4d3e));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xe4572e));
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void takesALogoAndProposesItsColours() throws IOException {
        assertThat(upload("logo", picture("png", 300, 100), Map.of("alt", "Ville de Studieuse")))
                .hasStatus3xxRedirection();
        Matcher address =
                Pattern.compile("/fichiers/[0-9a-f]{64}\\.png").matcher(body(admin().get(STUDIO + "/apercu")));
        assertThat(address.find()).isTrue();
        assertThat(browser.visitorOf(town).get(address.group())).hasStatusOk().hasContentType("image/png");
        assertThat(browser.visitor().get(address.group())).hasStatus(404);
        assertThat(browser.visitorOf(town).get("/")).bodyText().doesNotContain("/fichiers/");
        assertThat(admin().get(STUDIO)).bodyText().contains("Tirées de votre logo", "#e4572e #", "#e4572e\"");
        assertThat(admin().get(STUDIO + "/apercu")).bodyText().contains("alt=\"Ville de Studieuse\"");
        assertThat(admin().post(STUDIO + "/images/logo", Map.of("mark", mark(), "retirer", "true")))
                .hasStatus3xxRedirection();
        assertThat(admin().get(STUDIO + "/apercu")).bodyText().doesNotContain("/fichiers/");
    }

    @Test
    void cutsThePictureThatIsThere() throws IOException {
        upload("logo", picture("png", 400, 100), Map.of());
        String whole = logo();
        assertThat(upload("logo", new byte[0], Map.of("gauche", "50", "haut", "0", "droite", "0", "bas", "0")))
                .hasStatus3xxRedirection();
        assertThat(logo()).isNotEqualTo(whole);
        assertThat(upload("logo", new byte[0], Map.of("gauche", "60", "droite", "60")))
                .hasStatus(422)
                .bodyText()
                .contains("il doit rester quelque chose", "value=\"60\"");
        assertThat(upload("icone", new byte[0], Map.of("gauche", "10"))).hasStatus(422);
    }

    private String logo() {
        Matcher address =
                Pattern.compile("/fichiers/[0-9a-f]{64}\\.png").matcher(body(admin().get(STUDIO + "/apercu")));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    @Test
    void keepsInSightThePointAskedFor() throws IOException {
        assertThat(upload("accueil", picture("jpeg", 1600, 1200), Map.of("x", "20", "y", "80", "alt", "La place")))
                .hasStatus3xxRedirection();
        assertThat(admin().get(STUDIO + "/apercu"))
                .bodyText()
                .contains("alt=\"La place\"", ".jpg\"", "hero.focus=20%2080");
        assertThat(admin().get(STUDIO + "/apercu.css?hero.focus=20 80"))
                .bodyText()
                .contains("--hero-focus:20% 80%");
        assertThat(upload("accueil", new byte[0], Map.of("x", "120")))
                .hasStatus(422)
                .bodyText()
                .contains("0 à 100");
    }

    @Test
    void saysWhyAFileIsNoPicture() {
        assertThat(upload("logo", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Map.of("alt", "Gardé")))
                .hasStatus(422)
                .bodyText()
                .contains("pas une image", "value=\"Gardé\"", "href=\"#f-logo-fichier\"", "id=\"f-logo-fichier\"");
        assertThat(upload(
                        "accueil",
                        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("PNG ou en JPEG");
    }
}
