package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.ClosedDays;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.loan.TendLoan.Extension;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** First come, first served: the line for what others have. */
@CivicModuleTest
class LineTests {
    private final SharingKit kit;
    private final SharingKit.Tending tending;
    private final People people;
    private final Acts acts;
    private final TownJobs jobs;
    private final Towns towns;

    LineTests(SharingKit kit, SharingKit.Tending tending, People people, Acts acts, TownJobs jobs, Towns towns) {
        this.kit = kit;
        this.tending = tending;
        this.people = people;
        this.acts = acts;
        this.jobs = jobs;
        this.towns = towns;
    }

    /** What borrowers do. */
    @org.springframework.stereotype.Component
    record Acts(Reserve reserve, TendLoan tend, AnswerOffer answer, ReadLoans read) {}

    private record Taken(Lender lender, UUID model, Me borrower, UUID loan) {}

    /** The only one of its kind, taken from the fifth to the seventh day. */
    private Taken taken(String name) {
        Lender lender = kit.aLender(name);
        UUID model = kit.anItem(lender, item("Sono de " + name), 1);
        Me borrower = people.resident("Première");
        Made made = (Made) acts.reserve.reserve(borrower.person(), wish(model));
        return new Taken(lender, model, borrower, made.loan());
    }

    private static Wish wish(UUID model) {
        return new Wish(model, in(5, 2), null, "", true);
    }

    private Me waiting(String name, UUID model) {
        Me me = people.resident(name);
        assertThat(acts.reserve.reserveOrWait(me.person(), wish(model))).isInstanceOf(InLine.class);
        return me;
    }

    private String state(UUID loan) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", loan);
    }

    private List<Loan> offers(Me who) {
        return acts.read.current(who.person()).stream()
                .filter(loan -> loan.kept() == LoanState.OFFERED)
                .toList();
    }

    private UUID offer(Me who) {
        assertThat(offers(who)).hasSize(1);
        return offers(who).getFirst().id();
    }

    private long position(Me who) {
        return acts.read.inLine(who.person()).getFirst().position();
    }

    private int told(Me who, String type) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where recipient = ? and type = ?",
                who.person(),
                type);
    }

    private void letTheAnswerBeLate(UUID offer) {
        kit.change(
                "update sharing_reservation set answer_by = answer_by - make_interval(days => 30) where id = ?", offer);
    }

    @Test
    void offersTheFirstInLineWhatIsGivenUp() {
        Taken one = taken("Donne suite");
        Me first = waiting("Deuxième", one.model);
        Me second = waiting("Troisième", one.model);
        assertThat(position(first)).isEqualTo(1);
        assertThat(position(second)).isEqualTo(2);

        acts.tend.cancel(one.borrower.person(), one.loan);

        UUID offer = offer(first);
        assertThat(offers(second)).isEmpty();
        assertThat(position(second)).isEqualTo(1);
        assertThat(told(first, "sharing.mail.changed.offered")).isEqualTo(1);
        assertThat(acts.reserve.reserve(people.resident("Resquilleuse").person(), wish(one.model)))
                .as("what is offered is kept")
                .isEqualTo(new Hindered(Hindrance.TAKEN));
        assertThat(acts.answer.accept(first.person(), offer)).isEqualTo(new Made(offer, LoanState.APPROVED));
        assertThat(acts.answer.accept(first.person(), offer)).isEqualTo(new Made(offer, LoanState.APPROVED));
        assertThat(told(first, "sharing.mail.approved")).isEqualTo(1);
    }

    @Test
    void goesOnToTheNextWhenItIsLeftOrNotAnswered() {
        Taken one = taken("De main en main");
        Me first = waiting("Laisse", one.model);
        Me second = waiting("Se tait", one.model);
        Me third = waiting("Attend", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);

        acts.tend.cancel(first.person(), offer(first));
        UUID unanswered = offer(second);
        letTheAnswerBeLate(unanswered);
        assertThat(acts.answer.accept(second.person(), unanswered)).isEqualTo(new Refused(Reason.OFFER_OVER));

        jobs.runAll();
        jobs.runAll();

        assertThat(state(unanswered)).isEqualTo("EXPIRED");
        assertThat(told(second, "sharing.mail.offer-over")).isEqualTo(1);
        assertThat(offers(third)).hasSize(1);
        assertThat(acts.reserve.reserve(people.resident("Quatrième").person(), wish(one.model)))
                .isEqualTo(new Hindered(Hindrance.TAKEN));
    }

    @Test
    void letsNobodyJumpTheLineWhileAnOfferRunsOut() {
        Taken one = taken("Entre deux");
        Me first = waiting("Se tait", one.model);
        Me second = waiting("Attend", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);
        letTheAnswerBeLate(offer(first));

        assertThat(acts.reserve.reserve(people.resident("Opportuniste").person(), wish(one.model)))
                .isEqualTo(new Hindered(Hindrance.TAKEN));
        assertThat(offers(second)).hasSize(1);
    }

    @Test
    void offersNewUnitsAndWhatWasRefusedOrNotFetched() {
        Taken one = taken("De partout");
        Me first = waiting("Un", one.model);
        Me second = waiting("Deux", one.model);
        tending.stock().number(one.lender.keeper(), one.model, List.of("NEUF-1"), Condition.NEW);
        assertThat(offers(first)).hasSize(1);
        assertThat(offers(second)).isEmpty();

        kit.letDaysPass(one.loan, 6);
        jobs.runAll();

        assertThat(state(one.loan)).isEqualTo("EXPIRED");
        assertThat(offers(second)).hasSize(1);
    }

    @Test
    void refusesAnExtensionWhileSomebodyWaits() {
        Taken one = taken("Prolonger");
        Me waits = people.resident("Patiente");
        Wish overlapping = new Wish(one.model, in(7, 3), null, "", true);
        assertThat(acts.reserve.reserveOrWait(waits.person(), overlapping)).isInstanceOf(InLine.class);

        assertThat(acts.tend.extend(one.borrower.person(), one.loan, in(0, 9).due()))
                .isEqualTo(Extension.WANTED);
        acts.answer.leave(
                waits.person(), acts.read.inLine(waits.person()).getFirst().hold());
        assertThat(acts.tend.extend(one.borrower.person(), one.loan, in(0, 9).due()))
                .isEqualTo(Extension.DONE);
    }

    @Test
    void passesOverWhoIsSuspendedWhileWaiting() {
        Taken one = taken("Suspendue");
        Me late = waiting("En retard", one.model);
        Me next = waiting("À l’heure", one.model);
        UUID other = kit.anItem(one.lender, item("Autre chose"), 1);
        UUID lost = ((Made) acts.reserve.reserve(late.person(), wish(other))).loan();
        kit.change(
                "update sharing_reservation set state = 'LOST', handed_at = now(), terms_version = 1 where id = ?",
                lost);

        acts.tend.cancel(one.borrower.person(), one.loan);

        assertThat(offers(late)).isEmpty();
        assertThat(offers(next)).hasSize(1);
        kit.change("update sharing_reservation set pardoned_at = now() where id = ?", lost);
        acts.tend.cancel(next.person(), offer(next));
        assertThat(offers(late)).as("they kept their place").hasSize(1);
    }

    @Test
    void refusesWhoWasSuspendedBetweenTheOfferAndTheAnswer() {
        Taken one = taken("Entre-temps");
        Me first = waiting("Perd", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);
        UUID other = kit.anItem(one.lender, item("Perdu depuis"), 1);
        UUID lost = ((Made) acts.reserve.reserve(first.person(), wish(other))).loan();
        kit.change(
                "update sharing_reservation set state = 'LOST', handed_at = now(), terms_version = 1 where id = ?",
                lost);

        assertThat(acts.answer.accept(first.person(), offer(first))).isEqualTo(new Refused(Reason.SUSPENDED));
    }

    @Test
    void givesThePlaceBackWhenTheOfferedUnitBreaks() {
        Taken one = taken("Cassée");
        Me first = waiting("Première", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);
        UUID unit = kit.units(one.model).getFirst();

        tending.stock().move(one.lender.keeper(), unit, UnitState.MAINTENANCE, Condition.DAMAGED, "Ne chauffe plus");
        assertThat(offers(first)).isEmpty();
        assertThat(position(first)).isEqualTo(1);
        assertThat(told(first, "sharing.mail.changed.offer-gone")).isEqualTo(1);

        tending.stock().move(one.lender.keeper(), unit, UnitState.AVAILABLE, Condition.GOOD, "");
        assertThat(offers(first)).hasSize(1);
    }

    @Test
    void withdrawsWhatWasOfferedForDaysThatAreClosedNow() {
        Taken one = taken("Fermée");
        Me first = waiting("Première", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);
        UUID offer = offer(first);

        ClosedDays days = new ClosedDays(in(5, 0).pickup(), in(5, 2).due());
        tending.libraries().close(one.lender.keeper(), one.lender.library(), days, "Travaux");

        assertThat(state(offer)).isEqualTo("REFUSED");
    }

    @Test
    void hasOnePlaceForOnePersonModelAndTime() {
        Taken one = taken("Une place");
        Me me = people.resident("Insistante");
        ReserveAnswer place = acts.reserve.reserveOrWait(me.person(), wish(one.model));

        assertThat(acts.reserve.reserveOrWait(me.person(), wish(one.model))).isEqualTo(place);
        Wish overlapping = new Wish(one.model, in(6, 3), null, "", true);
        assertThat(acts.reserve.reserveOrWait(me.person(), overlapping)).isEqualTo(new Refused(Reason.WAITING));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.change("""
                        insert into sharing_hold (tenant_id, id, library_id, model_id, person_id, pickup_day, due_day, note,
                            state, joined_at)
                        select tenant_id, gen_random_uuid(), library_id, model_id, person_id, pickup_day + 2, due_day + 2,
                            '', state, joined_at from sharing_hold where person_id = ?
                        """, me.person()))
                .withMessageContaining("sharing_hold_once");
    }

    @Test
    void givesAtOnceWhatIsFreeAndTellsWhoWaitedInVain() {
        UUID free = kit.anItem(kit.aLender("Libre"), item("Luge libre"), 1);
        assertThat(acts.reserve.reserveOrWait(people.resident("Chanceuse").person(), wish(free)))
                .isInstanceOf(Made.class);

        Taken one = taken("En vain");
        Me waits = waiting("Déçue", one.model);
        kit.change(
                "update sharing_hold set pickup_day = pickup_day - 9, due_day = due_day - 9 where person_id = ?",
                waits.person());
        jobs.runAll();
        jobs.runAll();

        assertThat(acts.read.inLine(waits.person())).isEmpty();
        assertThat(told(waits, "sharing.mail.queue-over")).isEqualTo(1);
    }

    @Test
    void movesTheLinesOfEachTownOn() {
        record There(Me second, UUID offer) {}
        There there = Tenancy.call(towns.lille(), () -> {
            Taken one = taken("À Lille");
            Me first = waiting("Se tait", one.model);
            Me second = waiting("Attend", one.model);
            acts.tend.cancel(one.borrower.person(), one.loan);
            UUID offer = offer(first);
            letTheAnswerBeLate(offer);
            return new There(second, offer);
        });

        jobs.runAll();

        Tenancy.run(towns.lille(), () -> {
            assertThat(state(there.offer)).isEqualTo("EXPIRED");
            assertThat(offers(there.second)).hasSize(1);
        });
    }

    @Test
    void leavesTheOffersAndPlacesOfOthersAlone() {
        Taken one = taken("Pas à vous");
        Me first = waiting("Première", one.model);
        Me second = waiting("Seconde", one.model);
        acts.tend.cancel(one.borrower.person(), one.loan);

        assertThatExceptionOfType(Refusals.NotFound.class)
                .isThrownBy(() -> acts.answer.accept(second.person(), offer(first)));
        UUID place = acts.read.inLine(second.person()).getFirst().hold();
        assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> acts.answer.leave(first.person(), place));
    }

    @Test
    void givesOnePersonNoMoreThanTheLibrarySays() {
        Taken one = taken("Une à la fois");
        kit.change("update sharing_library set max_loans = 1 where id = ?", one.lender.library());
        UUID other = kit.anItem(one.lender, item("Une de plus"), 2);

        assertThat(acts.reserve.reserve(one.borrower.person(), wish(other))).isEqualTo(new Refused(Reason.TOO_MANY));
        acts.tend.cancel(one.borrower.person(), one.loan);
        assertThat(acts.reserve.reserve(one.borrower.person(), wish(other))).isInstanceOf(Made.class);
    }
}
