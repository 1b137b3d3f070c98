package fr.agissons.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident votes on the town's budget, finds the code of the ballot in the public list, and changes their mind. */
@JourneyTest
class BudgetVoteJourneyTests {
    private static final int MOST = 3;

    private final Stage stage;
    private final String edition = "/budget-participatif/editions/budget-participatif-"
            + LocalDate.now(TimeTravel.PARIS).getYear() + "-de-colombes";

    BudgetVoteJourneyTests(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(
            value = Device.class,
            names = {"PHONE", "DESKTOP_WITHOUT_SCRIPTS"})
    void votesAndChangesTheirMind(Device device) {
        Account who = device.scripts() ? Account.CAMILLE : Account.NADIA;
        try (Visit voter = stage.visit(Addresses.COLOMBES, device)) {
            reads(voter);
            voter.press("Me connecter pour voter").signInAs(who).look("budget-bulletin");
            choosesTooMany(voter);
            Instant before = Instant.now();
            String code = confirms(voter, who, before);
            voter.open(edition + "/urne").look("budget-urne");
            voter.fill("code", code).press("Chercher").look("budget-code-trouve");
            voter.mustSay("Ce code est dans la liste");
            takesBack(voter);
            voter.open(edition + "/urne?code=" + code).mustSay("Ce code n’est pas dans la liste");
        }
    }

    private void reads(Visit voter) {
        voter.open(edition).look("budget-edition").mustSay("C’est le moment du vote");
        voter.open(edition + "/projets").look("budget-projets");
        voter.press(voter.page().locator(".cards a[href*='/budget-participatif/projets/']"));
        voter.look("budget-projet");
        voter.open(edition + "/vote").look("budget-vote-visiteur");
    }

    private static void choosesTooMany(Visit voter) {
        for (int at = 0; at <= MOST; at++) {
            boxes(voter).nth(at).check();
        }
        voter.press("Vérifier mon vote").look("budget-trop").mustSay((MOST + 1) + " projets choisis");
        assertThat(voter.page().locator("input[name=choix]:checked").count()).isEqualTo(MOST + 1);
    }

    /** Returns the code of the ballot. */
    private String confirms(Visit voter, Account who, Instant before) {
        boxes(voter).nth(0).uncheck();
        voter.press("Vérifier mon vote").look("budget-relire").mustSay("Rien n’est encore enregistré");
        voter.press("Confirmer mon vote").look("budget-sans-declaration").mustSay("Cochez cette case");
        voter.page().locator("input[name=declaration]").check();
        voter.press("Confirmer mon vote").look("budget-recu").mustSay("Votre vote compte");
        String code = voter.page().locator("main code").first().innerText().strip();
        stage.mails()
                .await(
                        who.email(),
                        before,
                        mail -> mail.subject().contains("Votre vote est enregistré")
                                && mail.text().contains(code));
        return code;
    }

    private void takesBack(Visit voter) {
        voter.open(edition + "/vote").press("Reprendre mon vote").look("budget-repris");
        voter.mustSay("Votre vote est redevenu un brouillon");
        assertThat(voter.page().locator("input[name=choix]:checked").count()).isEqualTo(MOST);
    }

    /** The projects for the whole town, those that can be chosen. */
    private static Locator boxes(Visit voter) {
        return voter.page()
                .locator("main fieldset")
                .filter(new Locator.FilterOptions().setHasText("Toute la commune"))
                .locator("input[name=choix]:enabled");
    }
}
