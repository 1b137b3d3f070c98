package fr.agissons.mutualaid.skill;

import static fr.agissons.mutualaid.SkillKit.details;
import static fr.agissons.mutualaid.SkillKit.north;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@CivicModuleTest
class SkillTests {
    private static final int MANY = 50;

    private final MutualAidKit kit;
    private final SkillKit skills;
    private final SkillUpkeep upkeep;
    private final People people;
    private final Browser browser;

    SkillTests(MutualAidKit kit, SkillKit skills, SkillUpkeep upkeep, People people, Browser browser) {
        this.kit = kit;
        this.skills = skills;
        this.upkeep = upkeep;
        this.people = people;
        this.browser = browser;
    }

    private void letDaysPass(UUID offer, int days) {
        kit.update(
                "update mutualaid_skill set confirmed_at = confirmed_at - make_interval(days => ?), asked_at = asked_at"
                        + " - make_interval(days => ?) where id = ?",
                days,
                days,
                offer);
    }

    private int status(UUID offer) {
        return browser.visitor()
                .get("/entraide/competences/" + offer)
                .getResponse()
                .getStatus();
    }

    @Test
    void makesOneOfferOfTheSameSkillSentFiftyTimes() throws Exception {
        Me person = people.resident("Impatiente");
        List<UUID> offers = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> skills.anOffer(person, details(Skill.PIANO, "Du piano à deux")))
                .toList());
        assertThat(offers).containsOnly(offers.getFirst());
        assertThat(kit.number("select count(*) from mutualaid_skill where person_id = ?", person.person()))
                .isEqualTo(1);
    }

    @Test
    void asksAfterHalfAYearAndRestsAfterTwoWeeksOfSilence() {
        Me person = people.resident("Silencieuse");
        UUID offer = skills.anOffer(person, details(Skill.CHESS, "Une partie d’échecs"));
        letDaysPass(offer, 179);
        upkeep.run();
        kit.settle();
        assertThat(kit.messages(person, "skill.still-true")).isZero();

        letDaysPass(offer, 1);
        upkeep.run();
        upkeep.run();
        kit.settle();
        assertThat(kit.messages(person, "skill.still-true")).isEqualTo(1);
        assertThat(status(offer)).isEqualTo(200);
        letDaysPass(offer, 13);
        assertThat(status(offer)).isEqualTo(200);
        letDaysPass(offer, 1);
        assertThat(status(offer)).isEqualTo(404);
        assertThat(browser.as(person).get("/entraide/mes-competences/" + offer))
                .bodyText()
                .contains("En pause", "Est-ce toujours vrai");

        assertThat(browser.as(person).post("/entraide/mes-competences/" + offer + "/confirmer", java.util.Map.of()))
                .hasStatus3xxRedirection();
        assertThat(status(offer)).isEqualTo(200);
    }

    @Test
    void pausesResumesAndIsTakenOffForGood() {
        Me person = people.resident("Hésitante");
        UUID offer = skills.anOffer(person, details(Skill.DANCE, "Quelques pas de danse"));
        skills.tend().pause(person.person(), offer);
        assertThat(status(offer)).isEqualTo(404);
        assertThatThrownBy(() -> skills.tend().pause(person.person(), offer)).isInstanceOf(Refusals.Conflict.class);
        skills.tend().resume(person.person(), offer);
        assertThat(status(offer)).isEqualTo(200);
        skills.tend().archive(person.person(), offer);
        assertThat(status(offer)).isEqualTo(404);
        assertThatThrownBy(() -> skills.tend().resume(person.person(), offer)).isInstanceOf(Refusals.Conflict.class);
        assertThat(skills.tend()
                        .offer(person.person(), details(Skill.DANCE, "De nouveau de la danse"), north(0))
                        .made())
                .isTrue();
    }

    @Test
    void isNobodyElses() {
        UUID offer = skills.anOffer(people.resident("Propriétaire"), details(Skill.SEWING, "Des ourlets"));
        Me other = people.resident("Curieuse");
        assertThatThrownBy(() -> skills.tend().pause(other.person(), offer)).isInstanceOf(Refusals.NotFound.class);
        assertThat(browser.as(other).get("/entraide/mes-competences/" + offer)).hasStatus(404);
    }

    @Test
    void isHiddenByTheTownWithAReasonAndShownAgain() {
        Me person = people.resident("Masquée");
        Me staff = people.moderator("Modératrice");
        UUID offer = skills.anOffer(person, details(Skill.BAKING, "Du pain au levain"));
        skills.tend().hide(staff.person(), offer, "Une publicité");
        kit.settle();
        assertThat(status(offer)).isEqualTo(404);
        assertThat(browser.as(person).get("/entraide/competences/" + offer)).hasStatus(404);
        assertThat(browser.as(staff).get("/entraide/competences/" + offer))
                .hasStatusOk()
                .bodyText()
                .contains("Une publicité");
        assertThat(browser.as(staff).get("/entraide/coordination/competences"))
                .bodyText()
                .contains("Du pain au levain");
        assertThat(kit.messages(person, "skill.hidden")).isEqualTo(1);
        skills.tend().hide(staff.person(), offer, null);
        assertThat(status(offer)).isEqualTo(200);
        UUID own = skills.anOffer(staff, details(Skill.BAKING, "Le mien"));
        assertThatThrownBy(() -> skills.tend().hide(staff.person(), own, "Moi")).isInstanceOf(Refusals.Forbidden.class);
    }

    @Test
    void canBeReportedToTheTown() {
        UUID offer = skills.anOffer(people.resident("Douteuse"), details(Skill.CV, "Des CV contre paiement"));
        assertThat(browser.visitor().get("/entraide/competences/" + offer))
                .bodyText()
                .contains("genre=mutualaid.skill");
    }

    @Test
    void isNotFoundWhileTheTownSuspendsItsPerson() {
        Me person = kit.aHelper("Suspendue");
        Me staff = people.moderator("Coordinatrice");
        UUID offer = skills.anOffer(person, details(Skill.KNITTING, "Du crochet zinzolin"));
        kit.settle();
        assertThat(browser.visitor().get("/recherche?q=crochet")).bodyText().contains("Du crochet zinzolin");
        kit.cases().vet().suspend(staff.person(), person.person(), "Un signalement");
        kit.settle();
        assertThat(status(offer)).isEqualTo(404);
        assertThat(browser.visitor().get("/recherche?q=crochet")).bodyText().doesNotContain("Du crochet zinzolin");
    }

    @Test
    void refusesFewerAtATimeThanAreUnderWay() {
        Me person = people.resident("Demandée");
        UUID offer = skills.anOffer(person, details(Skill.GUITAR, "De la guitare", 5, Audience.BOTH, 2));
        for (int n = 0; n < 2; n++) {
            skills.answer().accept(person.person(), skills.anInvitation(people.resident("Élève"), offer));
        }
        assertThat(skills.tend()
                        .change(
                                person.person(),
                                offer,
                                details(Skill.GUITAR, "De la guitare", 5, Audience.BOTH, 1),
                                north(0)))
                .contains(TendSkills.No.TOO_FEW);
        assertThatThrownBy(() -> kit.update("update mutualaid_skill set at_once = 1 where id = ?", offer))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
