package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** At the counter: what goes out, what comes back, and the deposit in between. */
@CivicModuleTest
class CounterTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);
    private static final long DEPOSIT = 15_000;

    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Counter counter;
    private final AnswerLoan answer;

    CounterTests(SharingKit kit, People people, Reserve reserve, Counter counter, AnswerLoan answer) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.counter = counter;
        this.answer = answer;
    }

    private record Case(Lender lender, UUID model, UUID loan, Me borrower) {}

    private Case requested(String name, boolean consumable) {
        Lender lender = kit.aLender(name, FROM_TODAY);
        ModelDetails details = new ModelDetails("Sono", "Du son.", "", Category.SOUND, DEPOSIT, null, consumable, true);
        UUID model = kit.anItem(lender, details, 1);
        Me who = people.resident("Emprunteuse");
        Wish wish = new Wish(model, in(1, 2), null, "", true);
        return new Case(lender, model, ((Made) reserve.reserve(who.person(), wish)).loan(), who);
    }

    private Case out(String name) {
        Case one = requested(name, false);
        answer.approve(one.lender.keeper(), one.loan);
        counter.handOver(one.lender.keeper(), one.loan, DepositMeans.CHEQUE, DEPOSIT, "");
        return one;
    }

    private String state(Case one) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", one.loan);
    }

    private String unit(Case one) {
        return kit.ask(String.class, "select state from sharing_unit where model_id = ?", one.model);
    }

    private long ledger(Case one, String kind) {
        return kit.ask(
                Long.class,
                "select coalesce(sum(cents), 0) from sharing_deposit where reservation_id = ? and kind = ?",
                one.loan,
                kind);
    }

    @Test
    void handsOverAndTakesBackWithTheWholeDeposit() {
        Case one = out("Tout va bien");
        assertThat(state(one)).isEqualTo("OUT");
        assertThat(unit(one)).isEqualTo("OUT");
        assertThat(ledger(one, "TAKEN")).isEqualTo(DEPOSIT);

        counter.takeBack(one.lender.keeper(), one.loan, new Back(Condition.GOOD, true, ""));

        assertThat(state(one)).isEqualTo("CLOSED");
        assertThat(unit(one)).isEqualTo("AVAILABLE");
        assertThat(ledger(one, "RETURNED")).isEqualTo(DEPOSIT);
    }

    @Test
    void keepsTheDepositUntilWhatIsBrokenIsSettled() {
        Case one = out("Cassé");

        counter.takeBack(one.lender.keeper(), one.loan, new Back(Condition.DAMAGED, true, "Micro cassé"));
        assertThat(state(one)).isEqualTo("RETURNED");
        assertThat(unit(one)).isEqualTo("MAINTENANCE");
        assertThat(counter.settle(one.lender.keeper(), one.loan, DEPOSIT + 1, "Trop"))
                .isFalse();

        assertThat(counter.settle(one.lender.keeper(), one.loan, 4_000, "On garde 40 € pour le micro."))
                .isTrue();
        assertThat(state(one)).isEqualTo("CLOSED");
        assertThat(ledger(one, "RETAINED")).isEqualTo(4_000);
        assertThat(ledger(one, "RETURNED")).isEqualTo(DEPOSIT - 4_000);
    }

    @Test
    void refusesADepositGivenBackTwice() {
        Case one = out("Deux fois rendue");
        counter.takeBack(one.lender.keeper(), one.loan, new Back(Condition.GOOD, true, ""));

        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> counter.takeBack(one.lender.keeper(), one.loan, new Back(Condition.GOOD, true, "")));
        String twice = """
                insert into sharing_deposit (tenant_id, id, reservation_id, number, previous, kind, means, cents,
                    before_cents, after_cents, note, by_person, at)
                select tenant_id, gen_random_uuid(), reservation_id, ?, ?, kind, means, cents, ?, ?, note, by_person, at
                from sharing_deposit where reservation_id = ? and kind = 'RETURNED'
                """;
        for (long[] lie :
                new long[][] {{3, 2, 0, -DEPOSIT}, {3, 2, DEPOSIT, 0}, {4, 3, DEPOSIT, 0}, {3, 1, DEPOSIT, 0}}) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> kit.change(twice, lie[0], lie[1], lie[2], lie[3], one.loan));
        }
    }

    @Test
    void letsNobodyRewriteTheLedger() {
        Case one = out("Gravé");

        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> kit.change("update sharing_deposit set cents = 1 where reservation_id = ?", one.loan))
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> kit.change("delete from sharing_deposit where reservation_id = ?", one.loan))
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.change("update sharing_reservation set state = 'CLOSED' where id = ?", one.loan));
    }

    @Test
    void letsNobodyRenameALabel() {
        Case one = requested("Étiqueté", false);

        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> kit.change("update sharing_unit set code = 'AUTRE' where model_id = ?", one.model))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void expectsNothingBackOfWhatIsUsedUp() {
        Case one = requested("Consommé", true);
        answer.approve(one.lender.keeper(), one.loan);

        counter.handOver(one.lender.keeper(), one.loan, null, 0, "");

        assertThat(state(one)).isEqualTo("CLOSED");
        assertThat(kit.ask(Integer.class, "select count from sharing_supply where model_id = ?", one.model))
                .isZero();
    }

    @Test
    void settlesWhatIsLostAndSuspendsUntilThen() {
        Case one = out("Perdue");

        counter.lose(one.lender.keeper(), one.loan, "Volée dans la cour.");
        assertThat(state(one)).isEqualTo("LOST");
        assertThat(unit(one)).isEqualTo("LOST");
        UUID other = kit.anItem(one.lender, SharingKit.item("Autre chose"), 1);
        Wish again = new Wish(other, in(9, 2), null, "", true);
        assertThat(reserve.reserve(one.borrower.person(), again))
                .isEqualTo(new ReserveAnswer.Refused(ReserveAnswer.Reason.SUSPENDED));

        answer.pardon(one.lender.keeper(), one.loan, "L’assurance paie.");
        assertThat(reserve.reserve(one.borrower.person(), again)).isInstanceOf(Made.class);
        assertThat(counter.settle(one.lender.keeper(), one.loan, DEPOSIT, "Caution gardée."))
                .isTrue();
        assertThat(state(one)).isEqualTo("CLOSED");
    }

    @Test
    void handsNothingOverEarlyThatSomebodyElseWasPromisedBefore() {
        Lender lender = kit.aLender("Trop tôt", FROM_TODAY);
        UUID model = kit.anItem(lender, SharingKit.item("Une seule"), 1);
        UUID later = ((Made)
                        reserve.reserve(people.resident("Pressée").person(), new Wish(model, in(9, 2), null, "", true)))
                .loan();
        Me sooner = people.resident("Avant");
        UUID before = ((Made) reserve.reserve(sooner.person(), new Wish(model, in(3, 2), null, "", true))).loan();

        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> counter.handOver(lender.keeper(), later, null, 0, ""));
        counter.handOver(lender.keeper(), before, null, 0, "");

        assertThat(reserve.reserve(people.resident("Entre-temps").person(), new Wish(model, in(1, 1), null, "", true)))
                .as("what left early is away from then on")
                .isEqualTo(new ReserveAnswer.Hindered(fr.agissons.sharing.calendar.Hindrance.TAKEN));
    }

    @Test
    void isForThoseWhoLookAfterTheLibrary() {
        Case one = requested("Pas à vous", false);
        Me stranger = people.admin("Directrice");

        assertThatExceptionOfType(Refusals.Forbidden.class).isThrownBy(() -> answer.approve(stranger, one.loan));
        assertThatExceptionOfType(Refusals.Forbidden.class)
                .isThrownBy(() -> counter.handOver(one.borrower, one.loan, null, 0, ""));
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("what nobody has accepted does not leave")
                .isThrownBy(() -> counter.handOver(one.lender.keeper(), one.loan, null, 0, ""));
    }
}
