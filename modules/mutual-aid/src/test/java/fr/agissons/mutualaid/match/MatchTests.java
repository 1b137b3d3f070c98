package fr.agissons.mutualaid.match;

import static fr.agissons.mutualaid.MutualAidKit.PHONE;
import static fr.agissons.mutualaid.MutualAidKit.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.match.AnswerOffers.No;
import fr.agissons.mutualaid.match.OfferHelp.Hindrance;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
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

@CivicModuleTest
class MatchTests {
    private static final int MANY = 50;

    private final MutualAidKit kit;
    private final People people;
    private final Browser browser;
    private final LeaveHelp leave;
    private final SayHowItWent words;

    MatchTests(MutualAidKit kit, People people, Browser browser, LeaveHelp leave, SayHowItWent words) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.leave = leave;
        this.words = words;
    }

    private AnswerOffers answers() {
        return kit.cases().answers();
    }

    @Test
    void confirmsNoMoreThanAreNeededOfFiftyAtOnce() throws Exception {
        Me requester = people.resident("Demandée");
        UUID request = kit.aRequest(requester, "Trois personnes suffisent", Category.CARRYING, Privacy.PUBLIC, 3);
        List<UUID> offers = IntStream.range(0, MANY)
                .mapToObj(n -> kit.anOffer(kit.aHelper("Volontaire"), request))
                .toList();

        List<String> answers = Together.run(offers.stream()
                .<Callable<String>>map(offer -> () -> String.valueOf(answers().confirm(requester.person(), offer)))
                .toList());

        assertThat(answers).filteredOn("null"::equals).hasSize(3);
        assertThat(answers).filteredOn(No.FULL.name()::equals).hasSize(MANY - 3);
        assertThat(kit.confirmed(request)).isEqualTo(3);
        assertThat(offers)
                .filteredOn(offer -> kit.matchState(offer).equals("CONFIRMED"))
                .hasSize(3);
    }

    @Test
    void makesOneConfirmationOfTheSameButtonPressedFiftyTimes() throws Exception {
        Me requester = people.resident("Impatiente");
        UUID request = kit.aRequest(requester, "Deux personnes", Category.CARRYING, Privacy.PUBLIC, 2);
        UUID offer = kit.anOffer(kit.aHelper("Volontaire"), request);

        Together.run(IntStream.range(0, MANY)
                .<Callable<String>>mapToObj(n -> () -> String.valueOf(answers().confirm(requester.person(), offer)))
                .toList());

        assertThat(kit.confirmed(request)).isEqualTo(1);
    }

    @Test
    void makesOneOfferOfTheSameFormSentFiftyTimes() throws Exception {
        UUID request = kit.aRequest(people.resident("Demandée"), "Un double clic");
        Me helper = kit.aHelper("Impatient");

        List<UUID> offers = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> kit.anOffer(helper, request))
                .toList());

        assertThat(offers).containsOnly(offers.getFirst());
    }

    @Test
    void isMatchedByAnOfferAndHelpedOnlyOnceConfirmed() {
        Me requester = people.resident("Demandée");
        UUID request = kit.aRequest(requester, "Pas à pas");
        Me helper = kit.aHelper("Voisin");

        UUID offer = kit.anOffer(helper, request);
        assertThat(kit.state(request)).isEqualTo("MATCHED");
        assertThat(kit.confirmed(request)).isZero();
        assertThatThrownBy(() -> kit.cases().look().finish(requester.person(), request))
                .isInstanceOf(Refusals.Conflict.class);

        answers().confirm(requester.person(), offer);
        assertThat(kit.state(request)).isEqualTo("CONFIRMED");

        words.finish(helper.person(), offer);
        assertThat(kit.state(request)).isEqualTo("DONE");
        words.helper(helper.person(), offer, Mood.GOOD, "");
        assertThat(kit.state(request)).isEqualTo("DONE");
        words.requester(requester.person(), offer, Mood.GOOD, "Merci.");
        assertThat(kit.state(request)).isEqualTo("CLOSED");
        assertThat(kit.doorsteps(request)).isZero();
    }

    @Test
    void givesTheDoorToTheConfirmedHelperAlone() {
        Me requester = people.resident("Discrète");
        UUID request = kit.aRequest(requester, "Une porte à ne pas dire", Category.CARRYING, Privacy.PUBLIC, 2);
        Me helper = kit.aHelper("Confirmé");
        Me waiting = kit.aHelper("En attente");
        UUID offer = kit.anOffer(helper, request);
        UUID other = kit.anOffer(waiting, request);
        assertThat(browser.as(helper).get("/entraide/mes-aides/" + offer))
                .bodyText()
                .doesNotContain(STREET, PHONE, requester.email());

        answers().confirm(requester.person(), offer);

        assertThat(browser.as(helper).get("/entraide/mes-aides/" + offer))
                .bodyText()
                .contains(STREET, PHONE, requester.email());
        for (var page : List.of(
                browser.as(waiting).get("/entraide/mes-aides/" + other),
                browser.as(waiting).get("/entraide/" + request),
                browser.visitor().get("/entraide/" + request),
                browser.visitor().get("/entraide"),
                browser.visitor().get("/recherche?q=porte"))) {
            assertThat(page).hasStatusOk().bodyText().doesNotContain(STREET, PHONE, requester.email(), "Discrète");
        }
        assertThat(browser.as(waiting).get("/entraide/mes-aides/" + offer)).hasStatus(404);

        leave.withdraw(helper.person(), offer);

        assertThat(browser.as(helper).get("/entraide/mes-aides/" + offer))
                .bodyText()
                .doesNotContain(STREET, PHONE, requester.email());
    }

    @Test
    void letsTheMatchFallWhenTheHelperIsSuspendedBeforeOrAfterTheYes() {
        Me requester = people.resident("Demandée");
        Me staff = people.moderator("Coordinatrice");
        UUID before = kit.aRequest(requester, "Suspendu avant");
        UUID after = kit.aRequest(requester, "Suspendu après");
        Me helper = kit.aHelper("Suspendu");
        UUID offered = kit.anOffer(helper, before);
        UUID confirmed = kit.anOffer(helper, after);
        answers().confirm(requester.person(), confirmed);

        kit.cases().vet().suspend(staff.person(), helper.person(), "Un signalement sérieux");
        kit.settle();

        assertThat(kit.matchState(offered)).isEqualTo("FALLEN");
        assertThat(kit.matchState(confirmed)).isEqualTo("FALLEN");
        assertThat(kit.state(before)).isEqualTo("TRIAGED");
        assertThat(kit.state(after)).isEqualTo("TRIAGED");
        assertThat(kit.confirmed(after)).isZero();
        assertThat(kit.messages(requester, "fallen")).isEqualTo(2);
        assertThat(kit.messages(helper, "suspended")).isEqualTo(1);
        assertThatThrownBy(() -> answers().confirm(requester.person(), offered)).isInstanceOf(Refusals.Conflict.class);
        assertThat(kit.cases().offers().offer(helper, before, "").hindrance()).isEqualTo(Hindrance.SUSPENDED);
    }

    @Test
    void neverLeavesASuspendedHelperConfirmedWhicheverComesFirst() throws Exception {
        Me requester = people.resident("Demandée");
        Me staff = people.moderator("Coordinatrice");
        for (int round = 0; round < 10; round++) {
            UUID request = kit.aRequest(requester, "Au même instant " + round);
            Me helper = kit.aHelper("Contesté");
            UUID offer = kit.anOffer(helper, request);

            Together.<String>run(List.of(
                    () -> {
                        try {
                            return String.valueOf(answers().confirm(requester.person(), offer));
                        } catch (Refusals.Conflict tooLate) {
                            return "too late";
                        }
                    },
                    () -> {
                        kit.cases().vet().suspend(staff.person(), helper.person(), "Un signalement");
                        return "suspended";
                    }));

            assertThat(kit.matchState(offer)).isEqualTo("FALLEN");
            assertThat(kit.confirmed(request)).isZero();
            kit.cases().look().cancel(requester.person(), request);
        }
    }

    @Test
    void sendsNobodyToAHomeWhomTheTownHasNotMet() {
        Me requester = people.resident("Demandée");
        UUID request = kit.aRequest(requester, "Une visite", Category.COMPANY, Privacy.PUBLIC, 1);
        Me seen = kit.aHelper("Vu au guichet", Level.IDENTITY_SEEN);
        UUID offer = kit.anOffer(seen, request);

        assertThat(answers().confirm(requester.person(), offer)).isEqualTo(No.LEVEL);
        assertThat(kit.confirmed(request)).isZero();

        kit.cases().vet().rank(people.moderator("Autre").person(), seen.person(), Level.APPROVED, "Rencontrée");
        assertThat(answers().confirm(requester.person(), offer)).isNull();
    }

    @Test
    void asksForTheCharterAgainWhenItHasChanged() {
        Me requester = people.resident("Demandée");
        UUID request = kit.aRequest(requester, "Nouvelle charte");
        Me helper = kit.aHelper("Signataire");
        UUID offer = kit.anOffer(helper, request);
        int seen = kit.cases().helpers().charter().number();
        kit.cases().helpers().publish(people.admin("Maire").person(), seen, "Une promesse de plus.");

        assertThat(answers().confirm(requester.person(), offer)).isEqualTo(No.CHARTER);
        assertThat(kit.cases().helpers().accept(helper.person(), seen, null)).isFalse();
        assertThat(kit.cases().helpers().accept(helper.person(), seen + 1, null))
                .isTrue();
        assertThat(answers().confirm(requester.person(), offer)).isNull();
    }

    @Test
    void tellsEverybodyWhenTheRequestIsCancelled() {
        Me requester = people.resident("Demandée");
        UUID request = kit.aRequest(requester, "Finalement non", Category.CARRYING, Privacy.PUBLIC, 2);
        Me coming = kit.aHelper("Vient");
        Me offering = kit.aHelper("Se propose");
        UUID confirmed = kit.anOffer(coming, request);
        UUID offered = kit.anOffer(offering, request);
        answers().confirm(requester.person(), confirmed);

        kit.cases().look().cancel(requester.person(), request);
        kit.settle();

        assertThat(kit.matchState(confirmed)).isEqualTo("ENDED");
        assertThat(kit.matchState(offered)).isEqualTo("ENDED");
        assertThat(kit.messages(coming, "over")).isEqualTo(1);
        assertThat(kit.messages(offering, "over")).isEqualTo(1);
        assertThat(kit.doorsteps(request)).isZero();
    }

    @Test
    void refusesOnesOwnRequestAndAWordWithANumberInIt() {
        Me requester = kit.aHelper("Seule");
        UUID request = kit.aRequest(requester, "La mienne");
        assertThat(kit.cases().offers().offer(requester, request, "").hindrance())
                .isEqualTo(Hindrance.OWN);

        Me helper = kit.aHelper("Bavard");
        assertThat(browser.as(helper)
                        .post("/entraide/" + request + "/aider", Map.of("words", "Appelez le 06 12 34 56 78")))
                .hasStatus(422)
                .bodyText()
                .contains("numéro de téléphone", "Appelez le 06 12 34 56 78");
    }
}
