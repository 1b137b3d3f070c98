package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes back late, in two towns. */
@CivicModuleTest
class ChaseLoansTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);

    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Counter counter;
    private final TownJobs jobs;
    private final Towns towns;

    ChaseLoansTests(SharingKit kit, People people, Reserve reserve, Counter counter, TownJobs jobs, Towns towns) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.counter = counter;
        this.jobs = jobs;
        this.towns = towns;
    }

    private record Case(Lender lender, UUID model, UUID loan, Me borrower) {}

    /** Out since so many days ago, due two days after. */
    private Case out(String name, int units, int daysAgo) {
        Lender lender = kit.aLender(name, FROM_TODAY);
        UUID model = kit.anItem(lender, item("Sono de " + name), units);
        Me who = people.resident("Traîne");
        UUID loan = made(who, model, 1);
        counter.handOver(lender.keeper(), loan, null, 0, "");
        kit.letDaysPass(loan, daysAgo + 1);
        return new Case(lender, model, loan, who);
    }

    private UUID made(Me who, UUID model, int from) {
        return ((Made) reserve.reserve(who.person(), new Wish(model, in(from, 2), null, "", true))).loan();
    }

    private String state(UUID loan) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", loan);
    }

    private int told(UUID person, String type) {
        return kit.ask(
                Integer.class, "select count(*) from notification where recipient = ? and type = ?", person, type);
    }

    @Test
    void takesNoteInEachTownThatAThingIsLate() {
        Case here = out("Ici", 1, 5);
        Case there = Tenancy.call(towns.lille(), () -> out("Là-bas", 1, 5));
        Case inTime = out("À l’heure", 1, 1);

        jobs.runAll();
        jobs.runAll();

        assertThat(state(here.loan)).isEqualTo("OVERDUE");
        assertThat(state(inTime.loan)).isEqualTo("OUT");
        assertThat(Tenancy.call(towns.lille(), () -> state(there.loan))).isEqualTo("OVERDUE");
        assertThat(told(here.borrower.person(), "sharing.mail.changed.late")).isEqualTo(1);
        assertThat(told(here.lender.keeper().person(), "sharing.mail.late")).isEqualTo(1);
        assertThat(told(inTime.borrower.person(), "sharing.mail.changed.due-soon"))
                .isEqualTo(1);
        Tenancy.run(
                towns.lille(),
                () -> assertThat(told(there.borrower.person(), "sharing.mail.changed.late"))
                        .isEqualTo(1));
    }

    @Test
    void leavesNoUnitPromisedThatMayNotComeBack() {
        Case one = out("Promise ailleurs", 2, 1);
        UUID late = kit.ask(UUID.class, "select unit_id from sharing_reservation where id = ?", one.loan);
        UUID other = made(people.resident("Autre"), one.model, 5);
        UUID rescued = made(people.resident("Seconde"), one.model, 5);
        kit.letDaysPass(one.loan, 2);
        jobs.runAll();

        UUID left = kit.ask(
                UUID.class,
                "select id from sharing_reservation where model_id = ? and state = 'APPROVED' and unit_id is null",
                one.model);
        UUID kept = left.equals(other) ? rescued : other;
        assertThat(kit.ask(UUID.class, "select unit_id from sharing_reservation where id = ?", kept))
                .isNotEqualTo(late);
        assertThat(reserve.reserve(
                        people.resident("Plus tard").person(), new Wish(one.model, in(40, 2), null, "", true)))
                .as("the other unit")
                .isInstanceOf(Made.class);
        assertThat(reserve.reserve(people.resident("Encore").person(), new Wish(one.model, in(40, 2), null, "", true)))
                .as("the late one is out for nobody knows how long")
                .isEqualTo(new Hindered(Hindrance.TAKEN));

        counter.takeBack(one.lender.keeper(), one.loan, new Counter.Back(Condition.GOOD, true, ""));

        assertThat(kit.ask(UUID.class, "select unit_id from sharing_reservation where id = ?", left))
                .isEqualTo(late);
    }

    @Test
    void keepsWhoIsLateFromBorrowingThereUntilSomeDaysAfterTheReturn() {
        Case one = out("En retard", 1, 6);
        UUID other = kit.anItem(one.lender, item("Autre"), 1);
        Wish again = new Wish(other, in(9, 2), null, "", true);
        assertThat(reserve.reserve(one.borrower.person(), again))
                .isEqualTo(new ReserveAnswer.Refused(ReserveAnswer.Reason.SUSPENDED));

        counter.takeBack(one.lender.keeper(), one.loan, new Counter.Back(Condition.GOOD, true, ""));
        assertThat(reserve.reserve(one.borrower.person(), again))
                .isEqualTo(new ReserveAnswer.Refused(ReserveAnswer.Reason.SUSPENDED));

        kit.change(
                "update sharing_reservation set returned_at = returned_at - make_interval(days => 15),"
                        + " due_at = due_at - make_interval(days => 15), pickup_at = pickup_at - make_interval(days => 15),"
                        + " occupied_from = occupied_from - make_interval(days => 15) where id = ?",
                one.loan);
        assertThat(reserve.reserve(one.borrower.person(), again)).isInstanceOf(Made.class);
    }

    @Test
    void remindsOnTheDaysItPromised() {
        LocalDate due = LocalDate.of(2027, 3, 28);

        assertThat(Reminder.on(due.minusDays(3), due)).isEmpty();
        assertThat(Reminder.on(due.minusDays(2), due)).contains(Reminder.SOON);
        assertThat(Reminder.on(due.minusDays(1), due)).contains(Reminder.SOON);
        assertThat(Reminder.on(due, due)).contains(Reminder.TODAY);
        assertThat(Reminder.on(due.plusDays(2), due)).contains(Reminder.LATE);
        assertThat(Reminder.on(due.plusDays(3), due)).contains(Reminder.LATER);
        assertThat(Reminder.on(due.plusDays(30), due)).contains(Reminder.LAST);
    }
}
