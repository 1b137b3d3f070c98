package fr.agissons.sharing.photo;

import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.stock.Category;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** What a thing looks like: brought by those who lend it, seen by everybody, nothing but pixels. */
@CivicModuleTest
class PicturesTests {
    private final SharingKit kit;
    private final Browser browser;
    private final TownFiles files;
    private final StatementCounter counter;

    PicturesTests(SharingKit kit, Browser browser, TownFiles files, StatementCounter counter) {
        this.kit = kit;
        this.browser = browser;
        this.files = files;
        this.counter = counter;
    }

    private static String path(UUID model) {
        return "/pret/gestion/objets/" + model + "/photos";
    }

    private String file(UUID model, int number) {
        return kit.ask(
                String.class, "select file from sharing_picture where model_id = ? and number = ?", model, number);
    }

    private int count(UUID model) {
        return kit.ask(Integer.class, "select count(*) from sharing_picture where model_id = ?", model);
    }

    private void add(Browser.Visit keeper, UUID model, int seed, String alt) {
        assertThat(keeper.send(path(model), Map.of("alt", alt), Files.photo(Files.jpeg(900, 600, seed))))
                .hasStatus3xxRedirection();
    }

    @Test
    void showsThemInTheCatalogueAndOnThePageWithTheirShape() {
        Lender lender = kit.aLender("Photographe");
        UUID model = kit.anItem(lender, item("Barnum photographié", Category.GAMES), 1);
        assertThat(browser.visitor().get("/pret/" + model)).bodyText().doesNotContain("class=\"photos\"");
        add(browser.as(lender.keeper()), model, 1, "Le barnum monté <b>au parc</b>");

        assertThat(browser.visitor().get("/pret/" + model))
                .bodyText()
                .contains(
                        "/fichiers/" + file(model, 1),
                        "width=\"900\" height=\"600\"",
                        "loading=\"lazy\"",
                        "alt=\"Le barnum monté &lt;b")
                .doesNotContain("<b>au parc");
        String small = kit.ask(String.class, "select small from sharing_picture where model_id = ?", model);
        assertThat(browser.visitor().get("/pret?categorie=jeux")).bodyText().contains("/fichiers/" + small);
        assertThat(browser.visitor().get("/fichiers/" + small)).hasStatusOk().hasContentType("image/jpeg");
    }

    @Test
    void keepsNothingOfAFileButItsPixels() {
        Lender lender = kit.aLender("Mouchard");
        UUID model = kit.anItem(lender, item("Appareil"), 1);
        byte[] sent = Files.withExif(Files.jpeg(2600, 1300, 7));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPSLatitude");

        assertThat(browser.as(lender.keeper()).send(path(model), Map.of("alt", "Vu de face"), Files.photo(sent)))
                .hasStatus3xxRedirection();

        byte[] kept = files.open(FileName.parse(file(model, 1)).orElseThrow()).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "script");
        assertThat(kept.length).isLessThan(300_000);
        assertThat(kit.ask(Integer.class, "select width from sharing_picture where model_id = ?", model))
                .isEqualTo(1200);
    }

    @Test
    void refusesWhatIsNoPhotographBesideTheFieldAndKeepsTheWords() {
        Lender lender = kit.aLender("Pirate");
        UUID model = kit.anItem(lender, item("Coffre"), 1);
        Browser.Visit keeper = browser.as(lender.keeper());

        for (MockMultipartFile hostile : Files.hostile()) {
            assertThat(keeper.send(path(model), Map.of("alt", "Un trésor bien décrit"), hostile))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Un trésor bien décrit", "f-photo-error");
        }
        assertThat(keeper.send(path(model), Map.of("alt", " "), Files.photo(Files.jpeg(9, 9, 1))))
                .hasStatus(422)
                .bodyText()
                .contains("Dites en quelques mots");
        assertThat(count(model)).isZero();
    }

    @Test
    void putsThemInOrderAndTakesThemAway() {
        Lender lender = kit.aLender("Ordonnée");
        UUID model = kit.anItem(lender, item("Trois vues"), 1);
        Browser.Visit keeper = browser.as(lender.keeper());
        for (int seed = 11; seed <= 13; seed++) {
            add(keeper, model, seed, "Vue " + seed);
        }
        String first = file(model, 1);
        String second = file(model, 2);
        UUID id = kit.ask(UUID.class, "select id from sharing_picture where model_id = ? and number = 2", model);

        assertThat(keeper.post(path(model) + "/" + id + "/monter", Map.of())).hasStatus3xxRedirection();
        assertThat(List.of(file(model, 1), file(model, 2))).containsExactly(second, first);
        assertThat(keeper.post(path(model) + "/" + id, Map.of("alt", ""))).hasStatus(422);
        assertThat(keeper.post(path(model) + "/" + id, Map.of("alt", "De loin")))
                .hasStatus3xxRedirection();
        assertThat(keeper.get(path(model))).bodyText().contains("De loin", "Retirer cette photo");

        assertThat(keeper.post(path(model) + "/" + id + "/retirer", Map.of())).hasStatus3xxRedirection();
        assertThat(file(model, 1)).isEqualTo(first);
        assertThat(count(model)).isEqualTo(2);
        assertThat(browser.visitor().get("/fichiers/" + second)).hasStatus(404);
        assertThat(keeper.post(path(model) + "/" + id + "/retirer", Map.of())).hasStatus(404);
        assertThat(browser.as(kit.aLender("Voisine").keeper()).post(path(model) + "/" + id + "/retirer", Map.of()))
                .hasStatus(403);
    }

    @Test
    void keepsSixAndNoMoreHoweverManyComeAtOnce() throws Exception {
        Lender lender = kit.aLender("Rafale");
        UUID model = kit.anItem(lender, item("Rafale"), 1);

        List<Integer> answers = Together.run(IntStream.range(0, 20)
                .mapToObj(seed -> (Callable<Integer>) () -> browser.as(lender.keeper())
                        .send(path(model), Map.of("alt", "Vue"), Files.photo(Files.jpeg(60, 40, 100 + seed)))
                        .getResponse()
                        .getStatus())
                .toList());

        assertThat(answers.stream().filter(status -> status == 302 || status == 303))
                .hasSize(6);
        assertThat(count(model)).isEqualTo(6);
    }

    @Test
    void asksTheDatabaseNoMoreForMorePictures() {
        Lender lender = kit.aLender("Compteuse");
        UUID one = kit.anItem(lender, item("Une photo"), 1);
        UUID six = kit.anItem(lender, item("Six photos"), 1);
        add(browser.as(lender.keeper()), one, 31, "Vue");
        for (int seed = 41; seed <= 46; seed++) {
            add(browser.as(lender.keeper()), six, seed, "Vue");
        }

        int few = counter.during(() -> browser.visitor().get("/pret/" + one)).size();
        assertThat(counter.during(() -> browser.visitor().get("/pret/" + six))).hasSize(few);
    }
}
