package fr.agissons.theming.locality;

import static fr.agissons.testing.Browser.body;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.locality.PartnerDraft;
import fr.agissons.core.locality.ReadPartners;
import fr.agissons.core.locality.ReadPartners.Line;
import fr.agissons.core.locality.TendPartners;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pictures of partners: brought by admins, written anew, shown to everybody, taken away. */
@CivicModuleTest
class PartnerLogoTests {
    private static final String PARTNERS = "/administration/partenaires";
    private static final byte[] DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="alert(1)"><script>alert(1)</script>
            <path d="M0 0h8v8z" fill="#123456"/></svg>""".getBytes(UTF_8);

    @Autowired
    private TendPartners tend;

    @Autowired
    private ReadPartners read;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    private Line only() {
        return read.all().getFirst();
    }

    private MvcTestResult bring(Me admin, byte[] picture, String alt, int version) {
        return browser.as(admin)
                .send(
                        PARTNERS + "/" + only().id() + "/logo",
                        Map.of("alt", alt, "version", Integer.toString(version)),
                        new MockMultipartFile("fichier", "logo", "image/png", picture));
    }

    private static byte[] photograph() {
        var image = new BufferedImage(1_000, 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 100; x < 900; x++) {
            image.setRGB(x, x / 2 + 50, 0x00aa44);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void isShownOnTheHomePageAndTakenAway() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            tend.add(new PartnerDraft("Maison des associations", "", ""));
            assertThat(bring(admin, photograph(), "Une main <b>tendue</b>", only().version()))
                    .hasRedirectedUrl(PARTNERS + "/" + only().id() + "?fait=logo-garde");
            String picture = Objects.requireNonNull(only().picture());
            assertThat(picture).endsWith(".png");
            assertThat(body(browser.visitor().get("/")))
                    .contains("src=\"" + picture + "\" alt=\"Une main &lt;b", "Maison des associations");
            assertThat(browser.visitor().get(picture)).hasStatusOk().hasContentType("image/png");
            assertThat(browser.visitorOf(towns.lille()).get(picture)).hasStatus(404);
            String away = PARTNERS + "/" + only().id() + "/logo/retirer";
            assertThat(browser.as(admin).post(away, Map.of("version", "0")))
                    .as("somebody was quicker")
                    .hasStatus(409);
            assertThat(browser.as(admin).post(away, Map.of("version", "" + only().version())))
                    .hasStatus3xxRedirection();
            assertThat(body(browser.visitor().get("/")))
                    .contains("Maison des associations")
                    .doesNotContain(picture, "tendue");
        });
    }

    @Test
    void keepsTheShapesOfADrawingAndNothingThatRuns() {
        Tenancy.run(towns.fresh(), () -> {
            tend.add(new PartnerDraft("Dessinée", "", ""));
            assertThat(bring(people.admin("Adèle"), DRAWING, "", only().version()))
                    .hasStatus3xxRedirection();
            assertThat(body(browser.visitor().get(Objects.requireNonNull(only().picture()))))
                    .contains("<path", "#123456")
                    .doesNotContain("script", "onload", "alert");
        });
    }

    @Test
    void refusesWhatIsNoPictureAndSaysWhy() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            tend.add(new PartnerDraft("Sans image", "", ""));
            assertThat(bring(admin, "MZ".getBytes(UTF_8), "Gardé", 0))
                    .hasStatus(422)
                    .bodyText()
                    .contains("f-fichier-error", "pas une image", "value=\"Gardé\"");
            assertThat(bring(admin, new byte[0], "", 0))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choisissez");
            assertThat(bring(admin, photograph(), "x".repeat(151), 0))
                    .hasStatus(422)
                    .bodyText()
                    .contains("f-alt-error");
            assertThat(only().picture()).isNull();
        });
    }

    @Test
    void describesThePictureThatIsThereAnew() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            tend.add(new PartnerDraft("Décrite", "", ""));
            bring(admin, photograph(), "", only().version());
            String picture = only().picture();
            assertThat(bring(admin, new byte[0], "Deux mains", only().version()))
                    .hasStatus3xxRedirection();
            assertThat(only().picture()).isEqualTo(picture);
            assertThat(only().alt()).isEqualTo("Deux mains");
        });
    }
}
