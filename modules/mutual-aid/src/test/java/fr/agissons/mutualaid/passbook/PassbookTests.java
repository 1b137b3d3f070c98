package fr.agissons.mutualaid.passbook;

import static fr.agissons.mutualaid.SkillKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.bank.MoveTime;
import fr.agissons.mutualaid.bank.Payment;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class PassbookTests {
    private static final String PATH = "/entraide/banque-de-temps";

    private final MutualAidKit kit;
    private final SkillKit skills;
    private final MoveTime move;
    private final People people;
    private final Browser browser;
    private final BankSwitch bank;
    private final StatementCounter counter;

    PassbookTests(
            MutualAidKit kit,
            SkillKit skills,
            MoveTime move,
            People people,
            Browser browser,
            BankSwitch bank,
            StatementCounter counter) {
        this.kit = kit;
        this.skills = skills;
        this.move = move;
        this.people = people;
        this.browser = browser;
        this.bank = bank;
        this.counter = counter;
    }

    @BeforeEach
    void open() {
        bank.turn(true);
    }

    private UUID shared(Me giver, Me asker) {
        UUID offer = skills.anOffer(giver, details(Skill.PIANO, "Du piano", 5, Audience.BOTH, null));
        UUID invitation = skills.anInvitation(asker, offer);
        skills.answer().accept(giver.person(), invitation);
        skills.answer().finish(giver.person(), invitation);
        return invitation;
    }

    private int balance(Me person) {
        return kit.number(
                "select coalesce(sum(balance), 0) from mutualaid_account where holder_id = ?", person.person());
    }

    private void pay(Me from, Me to, String words) {
        move.pay(new Payment(
                UUID.randomUUID(),
                Holder.person(from.person()),
                Holder.person(to.person()),
                30,
                words,
                null,
                null,
                from.person()));
    }

    @Test
    void doesNotExistWhereTheTownKeepsNone() {
        bank.turn(false);
        Me person = people.resident("Curieuse");
        assertThat(browser.as(person).get(PATH)).hasStatus(404);
        assertThat(browser.as(person).get(PATH + "/releve.csv")).hasStatus(404);
        assertThat(browser.as(people.admin("Maire")).get("/entraide/coordination/banque-de-temps"))
                .hasStatusOk()
                .bodyText()
                .contains("La banque de temps n’est pas ouverte");
    }

    @Test
    void paysForWhatWasSharedOnceHoweverOftenItIsSent() {
        Me giver = people.resident("Pianiste");
        Me asker = people.resident("Élève");
        UUID deal = shared(giver, asker);
        assertThat(browser.as(asker).get(PATH)).bodyText().contains("Du piano, avec Pianiste");
        Map<String, String> form =
                Map.of("deal", deal.toString(), "key", UUID.randomUUID().toString(), "minutes", "45", "words", "Merci");
        for (int n = 0; n < 3; n++) {
            assertThat(browser.as(asker).post(PATH + "/payer", form)).hasStatus3xxRedirection();
        }
        assertThat(balance(giver)).isEqualTo(45);
        assertThat(browser.as(asker).get(PATH))
                .bodyText()
                .contains("−45 min", "Merci")
                .doesNotContain("avec du temps");
        assertThat(browser.as(people.resident("Autre")).post(PATH + "/payer", form))
                .hasStatus(404);
        assertThat(browser.as(giver).post(PATH + "/payer", form)).hasStatus(404);
    }

    @Test
    void movesNothingUntilWhoeverWasHelpedAgrees() {
        Me giver = people.resident("Pianiste");
        Me asker = people.resident("Élève");
        UUID deal = shared(giver, asker);
        Map<String, String> form = Map.of("deal", deal.toString(), "minutes", "60");
        assertThat(browser.as(giver).post(PATH + "/demander", form)).hasStatus3xxRedirection();
        assertThat(browser.as(giver).post(PATH + "/demander", form)).hasStatus3xxRedirection();
        kit.settle();
        assertThat(kit.messages(asker, "bank.claimed")).isEqualTo(1);
        assertThat(balance(giver)).isZero();
        UUID claim = UUID.fromString(kit.text("select id::text from mutualaid_claim where invitation_id = ?", deal));
        String path = PATH + "/demandes/" + claim;
        assertThat(browser.as(asker).get(PATH)).bodyText().contains("Pianiste dit vous avoir aidé pendant 1 h");
        assertThat(browser.as(giver).post(path + "/payer", Map.of())).hasStatus(404);
        assertThat(browser.as(asker).post(path + "/payer", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.as(asker).post(path + "/payer", Map.of())).hasStatus3xxRedirection();
        assertThat(balance(giver)).isEqualTo(60);
    }

    @Test
    void refusesAClaimAndTellsWhoeverMadeIt() {
        Me giver = people.resident("Pianiste");
        Me asker = people.resident("Élève");
        UUID deal = shared(giver, asker);
        browser.as(giver).post(PATH + "/demander", Map.of("deal", deal.toString(), "minutes", "600"));
        UUID claim = UUID.fromString(kit.text("select id::text from mutualaid_claim where invitation_id = ?", deal));
        assertThat(browser.as(asker).post(PATH + "/demandes/" + claim + "/refuser", Map.of()))
                .hasStatus3xxRedirection();
        kit.settle();
        assertThat(kit.messages(giver, "bank.refused")).isEqualTo(1);
        assertThat(browser.as(asker).post(PATH + "/demandes/" + claim + "/payer", Map.of()))
                .hasStatus(409);
        assertThat(balance(giver)).isZero();
    }

    @Test
    void saysBesideTheFieldWhyNothingMoves() {
        Me giver = people.resident("Pianiste");
        Me asker = people.resident("Élève");
        UUID deal = shared(giver, asker);
        assertThat(browser.as(asker)
                        .post(
                                PATH + "/payer",
                                Map.of(
                                        "deal",
                                        deal.toString(),
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "minutes",
                                        "17",
                                        "words",
                                        "Gardé tel quel")))
                .hasStatus(422)
                .bodyText()
                .contains("quarts d’heure", "Gardé tel quel");
    }

    @Test
    void keepsAnAssociationsAccountForThoseWhoActForIt() {
        Me giver = people.resident("Comptable");
        Me manager = people.resident("Gérante");
        UUID association = skills.anAssociation(manager, "Club " + UUID.randomUUID());
        UUID offer = skills.anOffer(giver, details(Skill.ACCOUNTS, "Des comptes"));
        UUID invitation = Objects.requireNonNull(skills.invite()
                .invite(manager.person(), offer, association, "Bonjour")
                .invitation());
        skills.answer().accept(giver.person(), invitation);
        assertThat(browser.as(manager)
                        .post(
                                PATH + "/payer",
                                Map.of(
                                        "pour",
                                        association.toString(),
                                        "deal",
                                        invitation.toString(),
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "minutes",
                                        "60")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(manager).get(PATH + "?pour=" + association))
                .bodyText()
                .contains("−1 h");
        assertThat(browser.as(giver).get(PATH + "?pour=" + association)).hasStatus(404);
    }

    @Test
    void exportsTheWholeStatementAndNoFormula() {
        Me from = people.resident("Donneuse");
        Me to = people.resident("=HYPERLINK(1)");
        pay(from, to, "\"+cmd|x");
        String file = Browser.body(browser.as(from).get(PATH + "/releve.csv"));
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains(";-30;-30").doesNotContain(";\"=", ";\"+");
    }

    @Test
    void givesBackWhatOneReceivedAndProvesItsSumToAdmins() {
        Me from = people.resident("Donneuse");
        Me to = people.resident("Receveuse");
        Me admin = people.admin("Trésorière");
        pay(from, to, "Par erreur");
        String transfer = kit.text(
                "select t.id::text from mutualaid_transfer t join mutualaid_account a on a.id = t.from_account"
                        + " where a.holder_id = ?",
                from.person());
        assertThat(browser.as(from).post(PATH + "/mouvements/" + transfer + "/annuler", Map.of()))
                .hasStatus(404);
        assertThat(browser.as(to).post(PATH + "/mouvements/" + transfer + "/annuler", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(balance(from)).isZero();
        assertThat(browser.as(admin).post("/entraide/coordination/banque-de-temps/recompter", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Tout est juste");
    }

    @Test
    void closesAnAccountWithAReasonAndUndoesForTheTown() {
        Me from = people.resident("Partante");
        Me to = people.resident("Restante");
        Me admin = people.admin("Trésorière");
        pay(from, to, "");
        String account = kit.text("select id::text from mutualaid_account where holder_id = ?", from.person());
        String path = "/entraide/coordination/banque-de-temps/" + account;
        assertThat(browser.as(admin).get(path)).hasStatusOk().bodyText().contains("Partante", "−30 min");
        assertThat(browser.as(admin).post(path + "/clore", Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(browser.as(people.moderator("Modératrice")).get(path)).hasStatus(403);
        String transfer = kit.text(
                "select transfer_id::text from mutualaid_movement where account_id = ?", UUID.fromString(account));
        assertThat(browser.as(admin).post(path + "/mouvements/" + transfer + "/annuler", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(balance(to)).isZero();
        assertThat(browser.as(admin).post(path + "/clore", Map.of("reason", "Départ")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(from).get(PATH)).bodyText().contains("Ce compte est fermé");
    }

    @Test
    void turnsThePagesOfAStatementWithAFewStatements() {
        Me from = people.resident("Bavarde");
        for (int n = 0; n < 35; n++) {
            Me to = people.resident("Voisin");
            if (n % 2 == 0) {
                pay(from, to, "Ligne " + (100 + n));
            } else {
                pay(to, from, "Ligne " + (100 + n));
            }
        }
        String first = Browser.body(browser.as(from).get(PATH));
        assertThat(first).contains("Ligne 134", "Ligne 105", "avant=6").doesNotContain("Ligne 104");
        assertThat(browser.as(from).get(PATH + "?avant=6")).bodyText().contains("Ligne 104", "Ligne 100");
        int statements = counter.during(() -> browser.as(from).get(PATH)).size();
        assertThat(statements).isLessThanOrEqualTo(10);
    }
}
