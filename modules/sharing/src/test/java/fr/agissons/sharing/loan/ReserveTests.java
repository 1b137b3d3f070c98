package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.ClosedDays;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.loan.TendLoan.Extension;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class ReserveTests {
    private final SharingKit kit;
    private final SharingKit.Tending tending;
    private final People people;
    private final Reserve reserve;
    private final TendLoan tend;

    ReserveTests(SharingKit kit, SharingKit.Tending tending, People people, Reserve reserve, TendLoan tend) {
        this.kit = kit;
        this.tending = tending;
        this.people = people;
        this.reserve = reserve;
        this.tend = tend;
    }

    private ReserveAnswer wish(Me who, UUID model, Period period) {
        return reserve.reserve(who.person(), new Wish(model, period, null, "", true));
    }

    private UUID made(Me who, UUID model, Period period) {
        return ((Made) wish(who, model, period)).loan();
    }

    private String state(UUID loan) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", loan);
    }

    private int withoutUnit(UUID loan) {
        return kit.ask(
                Integer.class, "select count(*) from sharing_reservation where id = ? and unit_id is null", loan);
    }

    @Test
    void promisesAtOnceOrAfterAnAnswerAsTheLenderWants() {
        Lender lender = kit.aLender("Deux façons");
        UUID direct = kit.anItem(lender, item("Tout de suite"), 1);
        ModelDetails careful = new ModelDetails("Sur réponse", "Fragile.", "", Category.SOUND, 15_000, 18, false, true);
        UUID asked = kit.anItem(lender, careful, 1);
        Me who = people.resident("Emprunteuse");

        assertThat(((Made) wish(who, direct, in(5, 2))).state()).isEqualTo(LoanState.APPROVED);
        assertThat(((Made) wish(who, asked, in(5, 2))).state()).isEqualTo(LoanState.REQUESTED);
        assertThat(wish(people.resident("Seconde"), asked, in(6, 1))).isEqualTo(new Hindered(Hindrance.TAKEN));
    }

    @Test
    void refusesWhoDoesNotSayTheyAreOldEnough() {
        ModelDetails forAdults = new ModelDetails("Tronçonneuse", "Coupe.", "", Category.GARDEN, 0, 18, false, false);
        UUID model = kit.anItem(kit.aLender("Pour adultes"), forAdults, 1);

        assertThat(reserve.reserve(people.resident("Jeune").person(), new Wish(model, in(5, 2), null, "", false)))
                .isEqualTo(new Refused(Reason.TOO_YOUNG));
    }

    @Test
    void refusesASecondOfTheSameForDaysThatOverlap() {
        UUID model = kit.anItem(kit.aLender("Une par personne"), item("Escabeau"), 3);
        Me who = people.resident("Deux fois");
        Made first = (Made) wish(who, model, in(5, 3));

        assertThat(wish(who, model, in(5, 3))).isEqualTo(first);
        assertThat(wish(who, model, in(6, 4))).isEqualTo(new Refused(Reason.ALREADY));
        assertThat(wish(who, model, in(12, 2))).isInstanceOf(Made.class);
    }

    @Test
    void givesFreeWhatIsCancelledAndWhatNobodyCameFor() {
        UUID model = kit.anItem(kit.aLender("Libéré"), item("Remorque"), 1);
        Me first = people.resident("Renonce");
        UUID cancelled = made(first, model, in(5, 2));
        assertThat(wish(people.resident("Trop tard"), model, in(5, 2))).isInstanceOf(Hindered.class);

        tend.cancel(first.person(), cancelled);
        tend.cancel(first.person(), cancelled);
        assertThat(state(cancelled)).isEqualTo("CANCELLED");

        UUID forgotten = made(people.resident("Oublie"), model, in(5, 20));
        kit.letDaysPass(forgotten, 6);
        assertThat(made(people.resident("Contente"), model, in(3, 2))).isNotNull();
        assertThat(state(forgotten)).isEqualTo("EXPIRED");
    }

    @Test
    void letsNobodyTouchTheLoanOfAnother() {
        UUID model = kit.anItem(kit.aLender("Pas la vôtre"), item("Luge"), 1);
        UUID loan = made(people.resident("Sienne"), model, in(5, 2));
        UUID other = people.resident("Curieuse").person();

        assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> tend.cancel(other, loan));
        assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> tend.extend(other, loan, in(5, 9).due()));
    }

    @Test
    void borrowsInTheNameOfAnAssociationOneManagesOnly() {
        Lender lender = kit.aLender("Aux associations");
        UUID model = kit.anItem(lender, item("Grande table"), 1);
        Lender other = kit.aLender("Qui emprunte");
        Wish inItsName = new Wish(model, in(5, 2), other.organisation(), "", true);

        assertThatExceptionOfType(Refusals.Forbidden.class)
                .isThrownBy(() -> reserve.reserve(people.resident("Sans mandat").person(), inItsName));
        assertThat(reserve.reserve(other.keeper().person(), inItsName)).isInstanceOf(Made.class);
    }

    @Test
    void extendsUnlessSomebodyWaits() {
        UUID model = kit.anItem(kit.aLender("Plus longtemps"), item("Projecteur"), 1);
        Me who = people.resident("Traîne");
        UUID loan = made(who, model, in(5, 2));
        made(people.resident("Suivante"), model, in(12, 2));

        assertThat(tend.extend(who.person(), loan, in(0, 7).due())).isEqualTo(Extension.NOT_LATER);
        assertThat(tend.extend(who.person(), loan, in(0, 13).due())).isEqualTo(Extension.WANTED);
        assertThat(tend.extend(who.person(), loan, in(0, 40).due())).isEqualTo(Extension.TOO_LONG);
        assertThat(tend.extend(who.person(), loan, in(0, 10).due())).isEqualTo(Extension.DONE);
        assertThat(tend.extend(who.person(), loan, in(0, 11).due())).isEqualTo(Extension.TOO_OFTEN);
    }

    @Test
    void movesWhatWasPromisedToAnotherUnitOrSaysThatThereIsNone() {
        Lender lender = kit.aLender("À l’atelier");
        UUID model = kit.anItem(lender, item("Tente"), 2);
        List<UUID> units = kit.units(model);
        UUID first = made(people.resident("Première"), model, in(5, 2));
        UUID second = made(people.resident("Seconde"), model, in(5, 2));
        UUID later = made(people.resident("Plus tard"), model, in(20, 2));

        tending.stock()
                .move(lender.keeper(), units.getFirst(), UnitState.MAINTENANCE, Condition.DAMAGED, "Arceau cassé");

        assertThat(withoutUnit(first) + withoutUnit(second)).isEqualTo(1);
        assertThat(withoutUnit(later)).isZero();

        tending.stock().move(lender.keeper(), units.getFirst(), UnitState.AVAILABLE, Condition.GOOD, "");

        assertThat(withoutUnit(first) + withoutUnit(second)).isZero();
    }

    @Test
    void movesLoansAwayFromClosedDays() {
        Lender lender = kit.aLender("Vacances", new LoanRules(0, 21, 90, 0, false, 20));
        UUID model = kit.anItem(lender, item("Vélo cargo"), 2);
        UUID begins = made(people.resident("Commence"), model, in(10, 6));
        UUID ends = made(people.resident("Finit"), model, in(7, 3));

        tending.libraries()
                .close(
                        lender.keeper(),
                        lender.library(),
                        new ClosedDays(in(9, 0).due(), in(11, 0).due()),
                        "Congés");

        assertThat(kit.ask(
                        java.time.LocalDate.class, "select pickup_day from sharing_reservation where id = ?", begins))
                .isEqualTo(in(12, 0).pickup());
        assertThat(kit.ask(java.time.LocalDate.class, "select due_day from sharing_reservation where id = ?", ends))
                .isEqualTo(in(12, 0).pickup());
        assertThat(wish(people.resident("Pendant"), model, in(10, 3))).isEqualTo(new Hindered(Hindrance.PICKUP_CLOSED));
    }

    @Test
    void givesUpALoanThatLiesWhollyInClosedDaysOnly() {
        Lender lender = kit.aLender("Tout fermé", new LoanRules(0, 21, 90, 0, false, 20));
        UUID model = kit.anItem(lender, item("Raquettes"), 1);
        UUID inside = made(people.resident("Dedans"), model, in(10, 2));
        UUID next = made(people.resident("Juste après"), model, in(13, 2));

        tending.libraries()
                .close(
                        lender.keeper(),
                        lender.library(),
                        new ClosedDays(in(10, 0).due(), in(12, 0).due()),
                        "Congés");

        assertThat(state(inside)).isEqualTo("REFUSED");
        assertThat(state(next)).isEqualTo("APPROVED");
    }

    @Test
    void takesNoMorePeopleADayThanTheLibrarySays() {
        Lender lender = kit.aLender("Petit comptoir", new LoanRules(0, 21, 90, 0, false, 1));
        UUID one = kit.anItem(lender, item("Marteau"), 1);
        UUID other = kit.anItem(lender, item("Tournevis"), 1);
        made(people.resident("Vient"), one, in(5, 2));

        assertThat(wish(people.resident("Aussi"), other, in(5, 4))).isEqualTo(new Hindered(Hindrance.BUSY_DAY));
        assertThat(wish(people.resident("Ailleurs"), other, in(6, 3))).isInstanceOf(Made.class);
    }
}
