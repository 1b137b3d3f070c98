package fr.agissons.mutualaid.offering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.RoughPlace;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class OfferingTests {
    private final MutualAidKit kit;
    private final SkillKit skills;
    private final People people;
    private final Browser browser;

    OfferingTests(MutualAidKit kit, SkillKit skills, People people, Browser browser) {
        this.kit = kit;
        this.skills = skills;
        this.people = people;
        this.browser = browser;
    }

    private static Map<String, String> form(String... changes) {
        Map<String, String> form = new HashMap<>(Map.of(
                "skill", "velo",
                "mastery", "PRACTISED",
                "title", "Réparer L’Haÿ’s vélos & <b>patins</b>",
                "details", "",
                "times", "6-0",
                "venue", "ON_SITE",
                "radius", "3",
                "city", "Colombes",
                "audience", "BOTH",
                "limited", "oui"));
        form.put("atOnce", "2");
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    @Test
    void takesAnOfferAndRoundsItsPlace() {
        Me me = people.resident("Mécanicienne");
        var answer = browser.as(me).post("/entraide/competences/proposer", form());
        assertThat(answer).hasStatus3xxRedirection();
        String path = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(browser.as(me).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Merci", "L’Haÿ’s vélos &amp; &lt;b>patins&lt;/b>");
        UUID id = UUID.fromString(path.replaceAll("^.*/|\\?.*$", ""));
        int rough = kit.number(
                "select count(*) from mutualaid_skill where id = ? and latitude::numeric % 0.01 = 0.005", id);
        assertThat(rough).isEqualTo(1);
        assertThat(RoughPlace.of(new GeoPoint(48.9234, 2.2511)).latitude()).isEqualTo(48.925);
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Me me = people.resident("Distraite");
        Map<String, String> wrong = form(
                "skill",
                "licorne",
                "title",
                "Appelez le 06 12 34 56 78",
                "radius",
                "51",
                "atOnce",
                "0",
                "mastery",
                "X");
        wrong.remove("times");
        assertThat(browser.as(me).post("/entraide/competences/proposer", wrong))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choisissez une réponse",
                        "numéro de téléphone",
                        "Cochez au moins un moment",
                        "de 1 à 50 km",
                        "un nombre de 1 à 20",
                        "Appelez le 06 12 34 56 78");
    }

    @Test
    void leadsToTheOfferOfThatSkillThereIsAlready() {
        Me me = people.resident("Oublieuse");
        UUID before = skills.anOffer(me, SkillKit.details(Skill.BICYCLES, "Des vélos"));
        assertThat(browser.as(me).post("/entraide/competences/proposer", form()))
                .hasStatus(422)
                .bodyText()
                .contains("déjà cette compétence", "/entraide/mes-competences/" + before);
    }

    @Test
    void changesAnOfferAndListsIt() {
        Me me = people.resident("Changeante");
        UUID offer = skills.anOffer(me, SkillKit.details(Skill.BICYCLES, "Des vélos"));
        assertThat(browser.as(me).get("/entraide/mes-competences/" + offer))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"7-2\" checked");
        assertThat(browser.as(me).post("/entraide/mes-competences/" + offer, form("title", "Des vélos d’enfant")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(me).get("/entraide/mes-competences")).bodyText().contains("Des vélos d’enfant");
        assertThat(browser.as(people.resident("Autre")).post("/entraide/mes-competences/" + offer, form()))
                .hasStatus(404);
    }
}
