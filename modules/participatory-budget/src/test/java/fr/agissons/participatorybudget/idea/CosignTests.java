package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody signs unread or unasked, nobody learns who is a member, and whoever said no is not overruled. */
@CivicModuleTest
class CosignTests {
    private static final String LIST = "/budget-participatif/idees/";
    private static final String MINE = "/budget-participatif/mes-idees";

    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final SignIdeas sign;
    private final MergeIdeas merge;

    CosignTests(IdeaKit kit, People people, Browser browser, SignIdeas sign, MergeIdeas merge) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.sign = sign;
        this.merge = merge;
    }

    private void invite(Me author, UUID idea, String address) {
        assertThat(browser.as(author).post(MINE + "/" + idea + "/inviter", Map.of("email", address)))
                .hasStatus3xxRedirection();
    }

    private void answer(Me asked, UUID idea, String act) {
        assertThat(browser.as(asked).post(MINE + "/" + idea + "/" + act, Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void anInvitationTellsNobodyWhoIsAMember() {
        EditionView edition = kit.anEdition("Discrétion");
        Me me = people.resident("Curieuse");
        Me member = people.resident("Membre Secrète");
        Me decliner = people.resident("Refus Secret");
        UUID draft = kit.aDraft(me, edition, "Qui est membre ?");
        invite(me, draft, member.email());
        invite(me, draft, decliner.email());
        answer(decliner, draft, "decliner");
        assertThat(browser.as(me).get(MINE + "/" + draft))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Secrète", "Refus Secret", "invitation envoyée");
        answer(member, draft, "signer");
        assertThat(browser.as(me).get(MINE + "/" + draft)).bodyText().contains("Membre Secrète");
    }

    @Test
    void twentyInvitationsAreSentAtMostToMembersOrNotHoweverManyAtOnce() throws Exception {
        EditionView edition = kit.anEdition("Compte");
        Me me = people.resident("Insistante");
        UUID draft = kit.aDraft(me, edition, "Beaucoup d’invitations");
        String member = people.resident("Membre").email();
        List<Callable<Boolean>> invitations = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(
                        n -> () -> sign.invite(me, draft, n % 2 == 0 ? member : "inconnu" + n + "@exemple.fr"))
                .toList();
        assertThat(Together.run(invitations)).filteredOn(Boolean::booleanValue).hasSize(20);
        assertThat(browser.as(me).post(MINE + "/" + draft + "/inviter", Map.of("email", member)))
                .hasStatus(422)
                .bodyText()
                .contains("Vingt invitations");
    }

    @Test
    void oneReadsAllOfAnIdeaBeforeSigningItAndSignsItNoMoreWhenOneLikes() {
        EditionView edition = kit.anEdition("Lecture");
        Me me = people.resident("Autrice");
        Me other = people.resident("Lectrice Attentive");
        UUID idea = kit.anIdea(me, edition, "Une idée à lire");
        invite(me, idea, other.email());
        assertThat(browser.as(other).get(MINE))
                .bodyText()
                .contains(
                        "Une idée à lire",
                        "Pour que tout le monde en profite.",
                        "Île-Marante",
                        "Coût estimé par ses auteurs");
        assertThat(browser.as(other).post(MINE + "/" + idea + "/ne-plus-signer", Map.of()))
                .hasStatus(409);
        answer(other, idea, "signer");
        assertThat(browser.visitor().get(LIST + idea)).bodyText().contains("Lectrice Attentive");
        assertThat(browser.as(other).get(MINE + "/" + idea)).bodyText().contains("Retirer mon nom");
        assertThat(browser.as(me).get(MINE + "/" + idea)).bodyText().doesNotContain("Retirer mon nom");
        assertThat(browser.as(me).post(MINE + "/" + idea + "/ne-plus-signer", Map.of()))
                .hasStatus(404);

        answer(other, idea, "ne-plus-signer");

        assertThat(browser.visitor().get(LIST + idea)).hasStatusOk().bodyText().doesNotContain("Lectrice Attentive");
        assertThat(browser.as(other).get(MINE + "/" + idea)).hasStatus(404);
    }

    @Test
    void whoeverSaidNoIsNotOverruledByAMergeAndSupportersAreTold() {
        EditionView edition = kit.anEdition("Refus tenu");
        Me paul = people.resident("Paul Refusant");
        Me marie = people.resident("Marie Autrice");
        UUID gone = kit.anIdea(paul, edition, "Une mare");
        UUID stays = kit.anIdea(marie, edition, "Une mare pédagogique");
        invite(marie, stays, paul.email());
        answer(paul, stays, "decliner");
        kit.move(edition.id(), Phase.SUPPORT);
        Me moved = people.resident("Soutien déplacé");
        Me before = people.resident("Soutien d’avant");
        kit.support(moved, gone);
        kit.support(before, stays);

        merge.merge(gone, stays);

        assertThat(browser.visitor().get(LIST + stays))
                .bodyText()
                .contains("Marie Autrice", "2 soutiens")
                .doesNotContain("Paul Refusant");
        assertThat(kit.isTold(paul, "apart")).isTrue();
        assertThat(kit.told(moved, "joined")).isTrue();
        assertThat(kit.told(before, "joined")).isTrue();
        assertThat(kit.told(marie, "joined")).isTrue();
        assertThat(kit.isTold(paul, "joined")).isFalse();
        assertThat(kit.isTold(paul, "merged")).isFalse();
    }
}
