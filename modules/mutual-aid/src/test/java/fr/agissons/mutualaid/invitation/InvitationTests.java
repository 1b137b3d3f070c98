package fr.agissons.mutualaid.invitation;

import static fr.agissons.mutualaid.SkillKit.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.invitation.Invited.Hindrance;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class InvitationTests {
    private static final int MANY = 50;

    private final MutualAidKit kit;
    private final SkillKit skills;
    private final InvitationUpkeep upkeep;
    private final People people;
    private final Browser browser;

    InvitationTests(MutualAidKit kit, SkillKit skills, InvitationUpkeep upkeep, People people, Browser browser) {
        this.kit = kit;
        this.skills = skills;
        this.upkeep = upkeep;
        this.people = people;
        this.browser = browser;
    }

    private int inState(UUID offer, String state) {
        return kit.number(
                "select count(*) from mutualaid_invitation where state = '" + state + "' and skill_id = ?", offer);
    }

    private Hindrance no(Me asker, UUID offer, @Nullable UUID organisation) {
        return Objects.requireNonNull(skills.invite()
                .invite(asker.person(), offer, organisation, "Bonjour")
                .hindrance());
    }

    @Test
    void sharesAddressesBothWaysOnceAcceptedAndNotBefore() {
        Me person = people.resident("Offrante");
        Me asker = people.resident("Demandeur");
        Me stranger = people.resident("Étranger");
        UUID offer = skills.anOffer(person, details(Skill.ENGLISH, "De l’anglais"));
        UUID invitation = skills.anInvitation(asker, offer);
        kit.settle();
        String path = "/entraide/mes-invitations/" + invitation;
        assertThat(kit.messages(person, "invitation.received")).isEqualTo(1);
        assertThat(browser.as(asker).get(path)).bodyText().doesNotContain(person.email());
        assertThat(browser.as(person).get(path)).bodyText().doesNotContain(asker.email());
        assertThat(browser.as(stranger).get(path)).hasStatus(404);

        assertThat(browser.as(asker).post(path + "/accepter", Map.of())).hasStatus(404);
        assertThat(browser.as(person).post(path + "/accepter", Map.of())).hasStatus3xxRedirection();
        kit.settle();

        assertThat(kit.messages(asker, "invitation.accepted")).isEqualTo(1);
        assertThat(browser.as(asker).get(path)).bodyText().contains(person.email());
        assertThat(browser.as(person).get(path)).bodyText().contains(asker.email());
        for (Me reader : List.of(asker, stranger)) {
            assertThat(browser.as(reader).get("/entraide/competences/" + offer))
                    .bodyText()
                    .contains("Offrante")
                    .doesNotContain(person.email());
        }
        assertThat(browser.visitor().get("/entraide/competences/" + offer))
                .bodyText()
                .doesNotContain("Offrante", person.email());
    }

    @Test
    void acceptsNoMoreAtATimeThanTheOfferBears() throws Exception {
        Me person = people.resident("Très demandée");
        UUID offer = skills.anOffer(person, details(Skill.BICYCLES, "Des vélos", 5, Audience.BOTH, 2));
        List<UUID> invitations = IntStream.range(0, MANY)
                .mapToObj(n -> skills.anInvitation(people.resident("Cycliste"), offer))
                .toList();
        List<Boolean> answers = Together.run(invitations.stream()
                .<Callable<Boolean>>map(one -> () -> skills.answer().accept(person.person(), one))
                .toList());
        assertThat(answers).filteredOn(yes -> yes).hasSize(2);
        assertThat(inState(offer, "ACCEPTED")).isEqualTo(2);
        assertThat(kit.number("select taken from mutualaid_skill where id = ?", offer))
                .isEqualTo(2);

        UUID accepted = invitations.get(answers.indexOf(true));
        skills.answer().finish(person.person(), accepted);
        assertThat(skills.answer().accept(person.person(), invitations.get(answers.indexOf(false))))
                .isTrue();
    }

    @Test
    void matchesAsManyAsComeWhenThereIsNoEndToIt() throws Exception {
        Me person = people.resident("Inépuisable");
        UUID offer = skills.anOffer(person, details(Skill.READING_ALOUD, "Des histoires"));
        List<UUID> invitations = IntStream.range(0, 20)
                .mapToObj(n -> skills.anInvitation(people.resident("Auditeur"), offer))
                .toList();
        assertThat(Together.run(invitations.stream()
                        .<Callable<Boolean>>map(one -> () -> skills.answer().accept(person.person(), one))
                        .toList()))
                .containsOnly(true);
        assertThat(inState(offer, "ACCEPTED")).isEqualTo(20);
    }

    @Test
    void acceptsOnceWhatIsAcceptedFiftyTimes() throws Exception {
        Me person = people.resident("Impatiente");
        UUID offer = skills.anOffer(person, details(Skill.PIANO, "Du piano", 5, Audience.BOTH, 3));
        UUID invitation = skills.anInvitation(people.resident("Élève"), offer);
        Together.run(IntStream.range(0, MANY)
                .<Callable<Boolean>>mapToObj(n -> () -> skills.answer().accept(person.person(), invitation))
                .toList());
        assertThat(kit.number("select taken from mutualaid_skill where id = ?", offer))
                .isEqualTo(1);
    }

    @Test
    void sendsOneOfTheSameInvitationSentFiftyTimes() throws Exception {
        UUID offer = skills.anOffer(people.resident("Offrante"), details(Skill.CHESS, "Des échecs"));
        Me asker = people.resident("Impatient");
        List<UUID> sent = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> skills.anInvitation(asker, offer))
                .toList());
        assertThat(sent).containsOnly(sent.getFirst());
        assertThat(inState(offer, "SENT")).isEqualTo(1);
    }

    @Test
    void countsWhatAnAssociationSendsInADayWhoeverSendsIt() throws Exception {
        Me manager = people.resident("Gérante");
        UUID association = skills.anAssociation(manager, "Atelier " + UUID.randomUUID());
        List<UUID> offers = IntStream.range(0, MANY)
                .mapToObj(n -> skills.anOffer(people.resident("Offrante"), details(Skill.GRANTS, "Des dossiers")))
                .toList();
        List<Invited> sent = Together.run(offers.stream()
                .<Callable<Invited>>map(
                        offer -> () -> skills.invite().invite(manager.person(), offer, association, "Bonjour"))
                .toList());
        assertThat(sent).filteredOn(one -> one.invitation() != null).hasSize(InviteNeighbour.MOST_OF_AN_ASSOCIATION);
        assertThat(sent)
                .filteredOn(one -> one.hindrance() == Hindrance.TOO_MANY)
                .hasSize(MANY - InviteNeighbour.MOST_OF_AN_ASSOCIATION);
        assertThat(browser.as(manager).get("/entraide/invitations/" + association))
                .hasStatusOk()
                .bodyText()
                .contains("Des dossiers");
        assertThat(browser.as(people.resident("Autre")).get("/entraide/invitations/" + association))
                .hasStatus(404);
    }

    @Test
    void asksOnlyWhomItMay() {
        Me person = people.resident("Offrante");
        Me asker = people.resident("Demandeur");
        UUID association = skills.anAssociation(asker, "Reconnue " + UUID.randomUUID());
        UUID unknown = skills.aDraft(asker, "Pas encore " + UUID.randomUUID());
        UUID forClubs = skills.anOffer(person, details(Skill.ACCOUNTS, "Des comptes", 5, Audience.ASSOCIATIONS, null));
        UUID forPeople = skills.anOffer(person, details(Skill.COOKING, "Un plat", 5, Audience.NEIGHBOURS, null));
        assertThat(no(asker, forClubs, null)).isEqualTo(Hindrance.ASSOCIATIONS_ONLY);
        assertThat(no(asker, forPeople, association)).isEqualTo(Hindrance.NEIGHBOURS_ONLY);
        assertThat(no(asker, forClubs, unknown)).isEqualTo(Hindrance.NOT_YOURS);
        assertThat(no(people.resident("Imposteur"), forClubs, association)).isEqualTo(Hindrance.NOT_YOURS);
        assertThat(no(person, forPeople, null)).isEqualTo(Hindrance.OWN);
        skills.tend().pause(person.person(), forPeople);
        assertThatThrownBy(() -> skills.anInvitation(asker, forPeople)).isInstanceOf(Refusals.NotFound.class);
    }

    @Test
    void tellsTheTownAndNotTheAskerOfAReportAndRefusesThemFromThenOn() {
        Me person = people.resident("Importunée");
        Me asker = people.resident("Importun");
        Me staff = people.moderator("Modératrice");
        UUID offer = skills.anOffer(person, details(Skill.DRAWING, "Du dessin"));
        UUID other = skills.anOffer(person, details(Skill.SINGING, "Du chant"));
        UUID invitation = skills.anInvitation(asker, offer);
        String path = "/entraide/mes-invitations/" + invitation;
        assertThat(browser.as(person).post(path + "/signaler", Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(browser.as(person).post(path + "/signaler", Map.of("reason", "Une vente déguisée")))
                .hasStatus3xxRedirection();
        kit.settle();
        assertThat(kit.messages(staff, "reported")).isEqualTo(1);
        assertThat(browser.as(staff).get("/entraide/coordination/competences"))
                .bodyText()
                .contains("Une vente déguisée", "Importun");
        assertThat(browser.as(asker).get(path)).bodyText().contains("Déclinée").doesNotContain("Une vente", "Signalée");
        assertThat(no(asker, other, null)).isEqualTo(Hindrance.REFUSED);
    }

    @Test
    void isOverAfterFourteenDaysWithoutAnAnswer() {
        Me person = people.resident("Absente");
        Me asker = people.resident("Patient");
        UUID offer = skills.anOffer(person, details(Skill.GERMAN, "De l’allemand"));
        UUID invitation = skills.anInvitation(asker, offer);
        kit.update("update mutualaid_invitation set sent_at = sent_at - interval '14 days' where id = ?", invitation);
        assertThatThrownBy(() -> skills.answer().accept(person.person(), invitation))
                .isInstanceOf(Refusals.Conflict.class);
        assertThat(browser.as(asker).get("/entraide/mes-invitations/" + invitation))
                .bodyText()
                .contains("Sans réponse");
        assertThat(skills.anInvitation(asker, offer)).isNotEqualTo(invitation);
        upkeep.run();
        kit.settle();
        assertThat(inState(offer, "EXPIRED")).isEqualTo(1);
        assertThat(kit.messages(asker, "invitation.expired")).isEqualTo(1);
    }

    @Test
    void isDeclinedWhenTheOfferIsTakenOffAndTakenBackByWhoeverAsked() {
        Me person = people.resident("Partante");
        Me first = people.resident("Premier");
        Me second = people.resident("Seconde");
        UUID offer = skills.anOffer(person, details(Skill.SPANISH, "De l’espagnol"));
        UUID kept = skills.anInvitation(first, offer);
        UUID back = skills.anInvitation(second, offer);
        skills.answer().withdraw(second.person(), back);
        skills.tend().archive(person.person(), offer);
        kit.settle();
        assertThat(inState(offer, "DECLINED")).isEqualTo(1);
        assertThat(inState(offer, "WITHDRAWN")).isEqualTo(1);
        assertThat(kit.messages(first, "invitation.declined")).isEqualTo(1);
        assertThat(kit.messages(second, "invitation.declined")).isZero();
        assertThat(browser.as(first).get("/entraide/mes-invitations/" + kept)).hasStatusOk();
    }

    @Test
    void refusesANumberInTheWordsAndKeepsThem() {
        UUID offer = skills.anOffer(people.resident("Offrante"), details(Skill.ARABIC, "De l’arabe"));
        assertThat(browser.as(people.resident("Bavard"))
                        .post(
                                "/entraide/competences/" + offer + "/inviter",
                                Map.of("words", "Appelez-moi au 06 12 34 56 78")))
                .hasStatus(422)
                .bodyText()
                .contains("numéro de téléphone", "Appelez-moi au 06 12 34 56 78");
    }
}
