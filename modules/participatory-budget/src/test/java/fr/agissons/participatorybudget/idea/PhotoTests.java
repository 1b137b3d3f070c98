package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody shows of their idea is gone from the site once they take it back, whatever way they do. */
@CivicModuleTest
class PhotoTests {
    private static final String MINE = "/budget-participatif/mes-idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final TownFiles files;

    PhotoTests(BudgetKit budget, IdeaKit kit, People people, Browser browser, TownFiles files) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.files = files;
    }

    /** No two are the same. */
    private static MockMultipartFile aPhoto() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random();
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, colours.nextInt(0x1000000));
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return new MockMultipartFile("photo", "photo.jpg", "image/jpeg", out.toByteArray());
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private MvcTestResult send(Me me, UUID idea, MockMultipartFile photo) {
        return browser.as(me).send(MINE + idea + "/photos", Map.of("alt", "Un enfant sous un arbre"), photo);
    }

    private String address(UUID idea) {
        return "/fichiers/"
                + budget.ask(String.class, "select min(file) from budget_idea_picture where idea_id = ?", idea);
    }

    @Test
    void isGoneWithTheDraftThatIsThrownAway() {
        EditionView edition = kit.anEdition("Photos jetées");
        Me me = people.resident("Autrice");
        UUID draft = kit.aDraft(me, edition, "Un brouillon illustré");
        assertThat(send(me, draft, aPhoto())).hasStatus3xxRedirection();
        String photo = address(draft);
        assertThat(browser.visitor().get(photo)).hasStatusOk();
        assertThat(browser.as(me).post(MINE + draft + "/supprimer", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(photo)).hasStatus(404);
    }

    @Test
    void isGoneWithTheIdeaThatIsTakenBackAndWithWhoLeaves() {
        EditionView edition = kit.anEdition("Photos reprises");
        Me me = people.resident("Partante");
        UUID idea = kit.anIdea(me, edition, "Une idée reprise");
        UUID draft = kit.aDraft(me, edition, "Un brouillon abandonné");
        send(me, idea, aPhoto());
        send(me, draft, aPhoto());
        String taken = address(idea);
        String left = address(draft);
        assertThat(browser.visitor().get(taken)).hasStatusOk();
        assertThat(browser.as(me).post(MINE + idea + "/retirer", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(taken)).hasStatus(404);
        assertThat(browser.visitor().get(left)).hasStatusOk();
        assertThat(browser.as(me).post("/moi/quitter", Map.of("word", "Quitter")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(left)).hasStatus(404);
    }

    @Test
    void staysWhileAnotherIdeaShowsTheSame() {
        EditionView edition = kit.anEdition("Photos partagées");
        Me me = people.resident("Autrice");
        UUID one = kit.aDraft(me, edition, "Une première");
        UUID two = kit.aDraft(me, edition, "Une seconde");
        MockMultipartFile photo = aPhoto();
        send(me, one, photo);
        send(me, two, photo);
        String file = address(one);
        assertThat(address(two)).isEqualTo(file);
        browser.as(me).post(MINE + one + "/supprimer", Map.of());
        assertThat(browser.visitor().get(file)).hasStatusOk();
        browser.as(me).post(MINE + two + "/supprimer", Map.of());
        assertThat(browser.visitor().get(file)).hasStatus(404);
    }

    @Test
    void isNotKeptWhereItCannotBeShown() {
        EditionView edition = kit.anEdition("Photos refusées");
        Me me = people.resident("Autrice");
        UUID idea = kit.anIdea(me, edition, "Une idée très illustrée");
        for (int n = 0; n < ShowIdeas.MOST; n++) {
            assertThat(send(me, idea, aPhoto())).hasStatus3xxRedirection();
        }
        List<FileName> kept = files.all();
        assertThat(send(me, idea, aPhoto())).hasStatus(422);
        kit.move(edition.id(), Phase.SUPPORT);
        kit.support(people.resident("Soutien"), idea);
        assertThat(send(me, idea, aPhoto())).hasStatus(409);
        assertThat(files.all()).isEqualTo(kept);
    }
}
