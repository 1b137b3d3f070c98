package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Written, looked over, published, signed, made clearer: what residents do with their ideas, and what others see. */
@CivicModuleTest
class IdeaTests {
    private static final String LIST = "/budget-participatif/idees";
    private static final String MINE = "/budget-participatif/mes-idees/";
    private static final Pattern CARD = Pattern.compile(LIST + "/([0-9a-f-]{36})");
    private static final Pattern NEXT = Pattern.compile("href=\"(" + LIST + "\\?[^\"]*apres=[^\"]*)\"");

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final Desk desk;

    IdeaTests(BudgetKit budget, IdeaKit kit, People people, Browser browser, Desk desk) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.desk = desk;
    }

    /** What only some tests ask for. */
    @Component
    record Desk(Towns towns, StatementCounter counter) {}

    private static Map<String, String> form(EditionView edition, String title) {
        return new HashMap<>(Map.of(
                "edition", edition.id().toString(),
                "title", title,
                "words", "Avec des bancs, à l’ombre.",
                "category", "nature",
                "cost", "500,50",
                "place", "Nulle-Part-les-Oies"));
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1"));
    }

    @Test
    void isADraftOfItsAuthorsAloneUntilItIsLookedOverAndPublished() {
        EditionView edition = kit.anEdition("Brouillons");
        Me me = people.resident("Rédactrice Discrète");
        String check = Objects.requireNonNull(browser.as(me)
                .post(LIST + "/proposer", form(edition, "Un verger de quartier"))
                .getResponse()
                .getRedirectedUrl());
        UUID idea = idIn(check);
        assertThat(browser.visitor().get(LIST + "/" + idea)).hasStatus(404);
        assertThat(browser.as(people.resident("Curieux")).get(MINE + idea)).hasStatus(404);
        assertThat(browser.as(people.resident("Curieux")).post(MINE + idea + "/publier", Map.of()))
                .hasStatus(404);
        assertThat(browser.as(me).get(check))
                .hasStatusOk()
                .bodyText()
                .contains("Un verger de quartier", "Publier l’idée", "pas trouvé ce lieu");
        assertThat(browser.as(me).get("/budget-participatif/mes-idees"))
                .bodyText()
                .contains("Brouillon");

        assertThat(browser.as(me).post(MINE + idea + "/publier", Map.of())).hasStatus3xxRedirection();

        assertThat(browser.visitor().get(LIST + "/" + idea))
                .hasStatusOk()
                .bodyText()
                .contains("Un verger de quartier", "Rédactrice Discrète", "500,50", "Personne n’a encore commenté");
        assertThat(browser.visitor().get(LIST + "?edition=" + edition.slug()))
                .bodyText()
                .contains("Un verger de quartier");
        assertThat(browser.as(me).get(MINE + idea)).hasStatusOk();
    }

    @Test
    void saysFieldByFieldWhatIsWrongAndKeepsWhatWasTyped() {
        EditionView edition = kit.anEdition("Erreurs");
        Map<String, String> wrong = form(edition, "X");
        wrong.put("cost", "beaucoup");
        wrong.put("category", "licornes");
        assertThat(browser.as(people.resident("Pressée")).post(LIST + "/proposer", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("f-title-error", "f-category-error", "f-cost-error", "beaucoup", "à l’ombre");
    }

    @Test
    void showsWhatIsSimilarWhileOneTypesAndBeforeOnePublishes() {
        EditionView edition = kit.anEdition("Semblables");
        kit.anIdea(people.resident("Première"), edition, "Planter des arbres place du Marché");
        kit.aDraft(people.resident("Secrète"), edition, "Planter des arbres place du Marché aussi");
        Me me = people.resident("Seconde");
        String asked = LIST + "/semblables?edition=" + edition.id() + "&title=";
        assertThat(browser.as(me).get(asked + "Des arbres place du marche"))
                .bodyText()
                .contains("Planter des arbres place du Marché")
                .doesNotContain("aussi", "<html");
        assertThat(browser.as(me).get(asked + "Une piscine")).bodyText().doesNotContain("Planter");
        String check = Objects.requireNonNull(browser.as(me)
                .post(LIST + "/proposer", form(edition, "Planter des arbres sur la place du Marché"))
                .getResponse()
                .getRedirectedUrl());
        assertThat(browser.as(me).get(check)).bodyText().contains("Déjà proposé", "place du Marché");
        assertThat(browser.as(me).get(LIST + "/proposer"))
                .hasStatusOk()
                .bodyText()
                .contains("data-hx-get");
    }

    @Test
    void keepsWhatWasTypedWhenThePhaseIsOver() {
        EditionView edition = kit.anEdition("Trop tard");
        Me me = people.resident("Retardataire");
        UUID draft = kit.aDraft(me, edition, "Un brouillon oublié");
        kit.move(edition.id(), Phase.SUPPORT);
        assertThat(browser.as(me).post(LIST + "/proposer", form(edition, "Une idée de la onzième heure")))
                .hasStatus(409)
                .bodyText()
                .contains("Une idée de la onzième heure", "à l’ombre", "pas ouvertes");
        assertThat(browser.as(me).post(MINE + draft + "/publier", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Un brouillon oublié", "brouillon est gardé");
        assertThat(browser.visitor().get(LIST + "/" + draft)).hasStatus(404);
    }

    @Test
    void changesUntilTheFirstSupportAndIsMadeClearerAfterwards() {
        EditionView edition = kit.anEdition("Promesses");
        Me me = people.resident("Autrice");
        UUID idea = kit.anIdea(me, edition, "Une fontaine");
        assertThat(browser.as(me).post(MINE + idea + "/modifier", form(edition, "Deux fontaines")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + idea)).bodyText().contains("Deux fontaines");
        kit.move(edition.id(), Phase.SUPPORT);
        kit.support(people.resident("Assoiffée"), idea);

        assertThat(browser.as(me).post(MINE + idea + "/modifier", form(edition, "Trois fontaines")))
                .hasStatus(409)
                .bodyText()
                .contains("Trois fontaines", "son texte reste");
        assertThat(browser.as(me).post(MINE + idea + "/retirer", Map.of())).hasStatus(409);
        assertThat(browser.as(me).post(MINE + idea + "/preciser", Map.of("words", " ")))
                .hasStatus(422);
        assertThat(browser.as(me).post(MINE + idea + "/preciser", Map.of("words", "À eau potable.")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + idea))
                .bodyText()
                .contains("Deux fontaines", "À eau potable.", "1 soutien");
    }

    @Test
    void isWithdrawnWhileNobodySupportsIt() {
        EditionView edition = kit.anEdition("Retraits");
        Me me = people.resident("Autrice");
        UUID idea = kit.anIdea(me, edition, "Une fausse bonne idée");
        assertThat(browser.as(me).post(MINE + idea + "/retirer", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + idea)).hasStatus(404);
        assertThat(browser.as(me).get(MINE + idea)).hasStatusOk().bodyText().contains("Retirée");
    }

    @Test
    void isSignedByThoseAloneWhoSaidYes() {
        EditionView edition = kit.anEdition("Signatures");
        Me me = people.resident("Autrice");
        Me other = people.resident("Cosignataire Volontaire");
        UUID idea = kit.anIdea(me, edition, "Une idée à deux");
        assertThat(browser.as(me).post(MINE + idea + "/inviter", Map.of("email", "pas une adresse")))
                .hasStatus(422)
                .bodyText()
                .contains("pas une adresse");
        assertThat(browser.as(me).post(MINE + idea + "/inviter", Map.of("email", "personne@exemple.fr")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(other).post(MINE + idea + "/signer", Map.of())).hasStatus(404);
        browser.as(me).post(MINE + idea + "/inviter", Map.of("email", other.email()));
        assertThat(browser.as(other).get("/budget-participatif/mes-idees"))
                .bodyText()
                .contains("Une idée à deux");
        assertThat(browser.visitor().get(LIST + "/" + idea)).bodyText().doesNotContain("Volontaire");
        assertThat(browser.as(other).get(MINE + idea)).hasStatus(404);

        assertThat(browser.as(other).post(MINE + idea + "/signer", Map.of())).hasStatus3xxRedirection();

        assertThat(browser.visitor().get(LIST + "/" + idea)).bodyText().contains("Volontaire");
        assertThat(browser.as(other).post(MINE + idea + "/modifier", form(edition, "Une idée à quatre mains")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(other).post(MINE + idea + "/retirer", Map.of())).hasStatus(404);
    }

    @Test
    void doesNotExistInAnotherTown() {
        EditionView edition = kit.anEdition("Ailleurs");
        Me me = people.resident("Ici");
        UUID idea = kit.anIdea(me, edition, "Une idée d’ici seulement");
        Me there = people.residentOf(desk.towns().lille(), "Là-bas");
        var lille = browser.as(there, desk.towns().lille());
        assertThat(lille.get(LIST)).bodyText().doesNotContain("Une idée d’ici");
        assertThat(lille.get(LIST + "/" + idea)).hasStatus(404);
        assertThat(lille.get(MINE + idea)).hasStatus(404);
        assertThat(lille.post(LIST + "/" + idea + "/soutenir", Map.of())).hasStatus(404);
        assertThat(lille.post(MINE + idea + "/retirer", Map.of())).hasStatus(404);
        assertThat(lille.get(LIST + "/semblables?edition=" + edition.id() + "&title=Une idée d’ici seulement"))
                .bodyText()
                .doesNotContain("Une idée d’ici");
    }

    @Test
    void listsAllOnceInEveryOrderInFewStatements() {
        EditionView edition = kit.anEdition("Longue liste");
        Me me = people.resident("Prolifique");
        Set<UUID> all = new HashSet<>();
        for (int n = 0; n < 25; n++) {
            all.add(kit.anIdea(me, edition, "Idée numéro " + n));
        }
        for (String sort : new String[] {"hasard", "recentes", "soutenues"}) {
            String first = Browser.body(browser.visitor().get(LIST + "?edition=" + edition.slug() + "&tri=" + sort));
            Matcher next = NEXT.matcher(first);
            assertThat(next.find()).as(sort).isTrue();
            String second = Browser.body(browser.visitor().get(address(next.group(1))));
            Set<UUID> seen = new HashSet<>(ids(first));
            assertThat(seen).hasSize(20);
            assertThat(seen).doesNotContainAnyElementsOf(ids(second));
            seen.addAll(ids(second));
            assertThat(seen).as(sort).isEqualTo(all);
        }
        var statements = desk.counter()
                .during(() -> assertThat(browser.visitor().get(LIST + "?edition=" + edition.slug()))
                        .hasStatusOk());
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
        assertThat(browser.visitor().get(LIST + "?edition=" + edition.slug() + "&theme=sport"))
                .bodyText()
                .contains("Aucune idée ne correspond");
    }

    private static String address(String link) {
        return URLDecoder.decode(link.replace("&amp;", "&"), StandardCharsets.UTF_8);
    }

    private static Set<UUID> ids(String page) {
        Set<UUID> ids = new HashSet<>();
        Matcher cards = CARD.matcher(page);
        while (cards.find()) {
            ids.add(UUID.fromString(cards.group(1)));
        }
        return ids;
    }

    @Test
    void isCommentedOnUntilTheVoteOpens() {
        EditionView edition = kit.anEdition("Parlotte");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Une idée à discuter");
        Map<String, String> said =
                Map.of("genre", "budget.idea", "objet", idea.toString(), "words", "Et pour les enfants ?");
        Me me = people.resident("Bavarde");
        assertThat(browser.as(me).post("/commentaires", said)).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + idea)).bodyText().contains("Et pour les enfants ?");
        assertThat(browser.visitor().get(LIST + "?edition=" + edition.slug()))
                .bodyText()
                .contains("1 commentaire");
        kit.move(edition.id(), Phase.VOTE);
        assertThat(browser.as(me).post("/commentaires", said))
                .hasStatus(409)
                .bodyText()
                .contains("Et pour les enfants ?", "clos depuis l’ouverture du vote");
    }

    @Test
    void aReportedIdeaIsGoneWhenModeratorsHideIt() {
        EditionView edition = kit.anEdition("Signalée");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Une idée choquante");
        browser.as(people.resident("Vigie"))
                .post(
                        "/signaler",
                        Map.of("genre", "budget.idea", "objet", idea.toString(), "rule", "hate", "words", "Lisez."));
        UUID report = budget.ask(UUID.class, "select id from moderation_report where subject = ?", idea);
        browser.as(people.moderator("Modératrice"))
                .post("/administration/signalements/" + report + "/masquer", Map.of("rule", "hate", "words", "Oui."));
        assertThat(browser.visitor().get(LIST + "/" + idea)).hasStatus(404);
        assertThat(browser.visitor().get(LIST + "?edition=" + edition.slug()))
                .bodyText()
                .doesNotContain("Une idée choquante");
        assertThat(browser.as(people.resident("Ami")).post(LIST + "/" + idea + "/soutenir", Map.of()))
                .hasStatus(404);
    }

    @Test
    void staysUnderNobodysNameWhenItsAuthorLeaves() {
        EditionView edition = kit.anEdition("Départs");
        Me me = people.resident("Partante Mémorable");
        UUID idea = kit.anIdea(me, edition, "Une idée qui reste");
        UUID draft = kit.aDraft(me, edition, "Un brouillon qui part");
        UUID other = kit.anIdea(people.resident("Voisine"), edition, "L’idée d’une autre");
        kit.move(edition.id(), Phase.SUPPORT);
        kit.support(me, other);
        assertThat(browser.as(me).post("/moi/quitter", Map.of("word", "Quitter")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + idea))
                .hasStatusOk()
                .bodyText()
                .contains("Une idée qui reste", "Ancien membre")
                .doesNotContain("Mémorable");
        assertThat(budget.ask(Integer.class, "select count(*) from budget_idea where id = ?", draft))
                .isZero();
        assertThat(kit.supports(other))
                .as("whoever comes back under another name would support it twice")
                .isZero();
    }
}
