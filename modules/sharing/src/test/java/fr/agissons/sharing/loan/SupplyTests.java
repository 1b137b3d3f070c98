package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What is used up: taken from a count, never below nothing, and nobody has to bring any of it back. */
@CivicModuleTest
class SupplyTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 1000);

    private final SharingKit kit;
    private final SharingKit.Tending tending;
    private final People people;
    private final SeveralTests.Acts acts;
    private final Counter counter;
    private final TownJobs jobs;

    SupplyTests(
            SharingKit kit,
            SharingKit.Tending tending,
            People people,
            SeveralTests.Acts acts,
            Counter counter,
            TownJobs jobs) {
        this.kit = kit;
        this.tending = tending;
        this.people = people;
        this.acts = acts;
        this.counter = counter;
        this.jobs = jobs;
    }

    private record Cups(Lender lender, UUID model) {}

    private Cups cups(String name, int many) {
        Lender lender = kit.aLender(name, FROM_TODAY);
        ModelDetails details = new ModelDetails("Gobelet", "En carton.", "", Category.KITCHEN, 0, null, true, false);
        return new Cups(lender, kit.anItem(lender, details, many));
    }

    private static Wish wish(Cups cups, int many) {
        return new Wish(cups.model, in(1, 1), null, "", true, many);
    }

    private ReserveAnswer take(Me who, Cups cups, int many) {
        return acts.reserve().reserve(who.person(), wish(cups, many));
    }

    private int left(Cups cups) {
        return kit.ask(Integer.class, "select count from sharing_supply where model_id = ?", cups.model);
    }

    private String state(UUID loan) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", loan);
    }

    @Test
    void takesFromTheCountAndExpectsNothingBack() {
        Cups cups = cups("Fête", 100);
        Me who = people.resident("Fêtarde");
        UUID loan = ((Made) take(who, cups, 40)).loan();
        assertThat(left(cups)).isEqualTo(60);
        assertThat(take(people.resident("Gourmande"), cups, 61)).isInstanceOf(Hindered.class);

        counter.handOver(cups.lender.keeper(), loan, null, 0, "");
        kit.letDaysPass(loan, 9);
        kit.change(
                "update sharing_reservation set returned_at = returned_at - make_interval(days => 9) where id = ?",
                loan);
        jobs.runAll();

        assertThat(state(loan)).as("never late, never suspended").isEqualTo("CLOSED");
        assertThat(left(cups)).isEqualTo(60);
        assertThat(take(who, cups, 10)).isInstanceOf(Made.class);
    }

    @Test
    void putsTheRestBackAndNoMoreThanLeft() {
        Cups cups = cups("Reste", 50);
        UUID loan = ((Made) take(people.resident("Sobre"), cups, 30)).loan();
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("nothing comes back before it left")
                .isThrownBy(() -> counter.takeRest(cups.lender.keeper(), loan, 1));
        counter.handOver(cups.lender.keeper(), loan, null, 0, "");

        counter.takeRest(cups.lender.keeper(), loan, 12);
        assertThat(left(cups)).isEqualTo(32);
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> counter.takeRest(cups.lender.keeper(), loan, 19));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.change("update sharing_reservation set rest = 31 where id = ?", loan));
    }

    @Test
    void givesBackWhatIsGivenUpAndServesTheLine() {
        Cups cups = cups("Annulé", 20);
        Me first = people.resident("Renonce");
        UUID loan = ((Made) take(first, cups, 15)).loan();
        Me waits = people.resident("Attend");
        assertThat(acts.reserve().reserveOrWait(waits.person(), wish(cups, 10))).isInstanceOf(InLine.class);

        acts.tend().cancel(first.person(), loan);

        Loan offer = acts.read().current(waits.person()).getFirst();
        assertThat(offer.kept()).isEqualTo(LoanState.OFFERED);
        assertThat(offer.atRisk()).isFalse();
        assertThat(left(cups)).isEqualTo(10);
        acts.tend().cancel(waits.person(), offer.id());
        acts.tend().cancel(waits.person(), offer.id());
        assertThat(left(cups)).isEqualTo(20);
    }

    @Test
    void isFilledUpAtTheDeskAndNeverBelowNothing() {
        Cups cups = cups("Réassort", 5);
        Me keeper = cups.lender.keeper();
        tending.storeroom().refill(keeper, cups.model, 10);
        tending.storeroom().refill(keeper, cups.model, -15);
        assertThat(left(cups)).isZero();
        assertThat(take(people.resident("Trop tard"), cups, 1)).isEqualTo(new Hindered(Hindrance.TAKEN));

        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> tending.storeroom().refill(keeper, cups.model, -1));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.change("update sharing_supply set count = -1 where model_id = ?", cups.model));
        assertThatExceptionOfType(Refusals.Forbidden.class)
                .isThrownBy(() -> tending.storeroom().refill(people.resident("Passante"), cups.model, 1));
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("what is numbered is not counted")
                .isThrownBy(() -> tending.storeroom().refill(keeper, kit.anItem(cups.lender, item("Table"), 1), 3));
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("what is counted is not numbered")
                .isThrownBy(() -> tending.stock().number(keeper, cups.model, List.of("GOB-1"), Condition.NEW));
    }

    @Test
    void givesAHundredToFourteenOfFiftyWhoWantSeven() throws Exception {
        Cups cups = cups("Cohue", 100);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            Me who = people.resident("Assoiffée");
            crowd.add(() -> take(who, cups, 7) instanceof Made);
        }

        assertThat(Together.run(crowd)).filteredOn(won -> won).hasSize(14);
        assertThat(left(cups)).isEqualTo(2);
    }
}
