package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens at counters although nobody planned it. */
@CivicModuleTest
class EdgeTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);

    private final SharingKit kit;
    private final SharingKit.Tending tending;
    private final People people;
    private final Reserve reserve;
    private final Counter counter;
    private final ReadLoans read;

    EdgeTests(
            SharingKit kit,
            SharingKit.Tending tending,
            People people,
            Reserve reserve,
            Counter counter,
            ReadLoans read) {
        this.kit = kit;
        this.tending = tending;
        this.people = people;
        this.reserve = reserve;
        this.counter = counter;
        this.read = read;
    }

    private ReserveAnswer wish(UUID model, Period period) {
        return reserve.reserve(people.resident("Quelqu’un").person(), new Wish(model, period, null, "", true));
    }

    private UUID made(UUID model, Period period) {
        return ((Made) wish(model, period)).loan();
    }

    private String state(UUID loan) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", loan);
    }

    @Test
    void refusesWhatLiesWithinAroundOrOnTheEdgeOfAnotherLoan() {
        UUID model = kit.anItem(kit.aLender("Dedans"), item("Bétonnière"), 1);
        made(model, in(6, 6));

        for (Period period : new Period[] {in(8, 2), in(4, 10), in(6, 6), in(12, 2), in(4, 2)}) {
            assertThat(wish(model, period)).as("%s", period).isEqualTo(new Hindered(Hindrance.TAKEN));
        }
        assertThat(wish(model, in(3, 2))).isInstanceOf(Made.class);
        assertThat(wish(model, in(13, 2))).isInstanceOf(Made.class);
    }

    @Test
    void freesTheDaysOfWhatCameBackBeforeItBegan() {
        Lender lender = kit.aLender("Avant l’heure", FROM_TODAY);
        UUID model = kit.anItem(lender, item("Nettoyeur"), 1);
        UUID loan = made(model, in(3, 4));
        counter.handOver(lender.keeper(), loan, null, 0, "");
        assertThat(wish(model, in(1, 1))).isEqualTo(new Hindered(Hindrance.TAKEN));

        counter.takeBack(lender.keeper(), loan, new Back(Condition.GOOD, true, ""));

        assertThat(state(loan)).isEqualTo("CLOSED");
        assertThat(wish(model, in(1, 5))).isInstanceOf(Made.class);
    }

    @Test
    void takesBackWhatAnotherPersonBringsAndEndsTheLoanOfTheBorrower() {
        Lender lender = kit.aLender("Par un voisin", FROM_TODAY);
        UUID model = kit.anItem(lender, item("Escabeau"), 1);
        Me borrower = people.resident("Emprunteuse");
        UUID loan = ((Made) reserve.reserve(borrower.person(), new Wish(model, in(1, 2), null, "", true))).loan();
        counter.handOver(lender.keeper(), loan, null, 0, "");

        counter.takeBack(lender.keeper(), loan, new Back(Condition.GOOD, true, ""));

        assertThat(read.one(borrower.person(), loan).kept()).isEqualTo(LoanState.CLOSED);
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from notification where recipient = ? and type = 'sharing.mail.returned'",
                        borrower.person()))
                .as("the borrower hears that it is back, whoever brought it")
                .isEqualTo(1);
    }

    @Test
    void looksForAnotherWhenAThingComesBackBrokenWithTheNextLoanAhead() {
        Lender lender = kit.aLender("Cassé au retour", FROM_TODAY);
        UUID model = kit.anItem(lender, item("Perceuse"), 2);
        UUID out = made(model, in(1, 2));
        counter.handOver(lender.keeper(), out, null, 0, "");
        UUID unit = kit.ask(UUID.class, "select unit_id from sharing_reservation where id = ?", out);
        UUID first = made(model, in(4, 2));
        UUID second = made(model, in(4, 2));

        counter.takeBack(lender.keeper(), out, new Back(Condition.DAMAGED, true, "Mandrin cassé"));

        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from sharing_reservation where id in (?, ?) and unit_id = ?",
                        first,
                        second,
                        unit))
                .as("nobody is promised what is broken")
                .isZero();
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from sharing_reservation where id in (?, ?) and unit_id is null",
                        first,
                        second))
                .as("one of them is told that there is none")
                .isEqualTo(1);
    }

    @Test
    void lendsAgainWhatWasLostAndFound() {
        Lender lender = kit.aLender("Retrouvé", FROM_TODAY);
        UUID model = kit.anItem(lender, item("Appareil à raclette"), 1);
        UUID loan = made(model, in(1, 2));
        counter.handOver(lender.keeper(), loan, null, 0, "");
        counter.lose(lender.keeper(), loan, "Perdu dans le déménagement.");
        assertThat(wish(model, in(5, 2))).isEqualTo(new Hindered(Hindrance.TAKEN));
        Me waits = people.resident("Patiente");
        assertThat(reserve.reserveOrWait(waits.person(), new Wish(model, in(5, 2), null, "", true)))
                .isInstanceOf(InLine.class);

        UUID unit = kit.units(model).getFirst();
        tending.stock().move(lender.keeper(), unit, UnitState.AVAILABLE, Condition.WORN, "");

        assertThat(read.current(waits.person())).extracting(Loan::kept).containsExactly(LoanState.OFFERED);
        assertThat(state(loan)).as("what was settled for it stays so").isEqualTo("LOST");
    }
}
