package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.loan.TendLoan.Extension;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.sharing.stock.TendKit;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Several of one thing, or a kit: all of it or none of it, from the wish to the return. */
@CivicModuleTest
class SeveralTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);
    private static final long DEPOSIT = 5_000;

    private final SharingKit kit;
    private final People people;
    private final Acts acts;
    private final Counter counter;
    private final TendKit kits;
    private final SharingKit.Tending tending;

    SeveralTests(SharingKit kit, People people, Acts acts, Counter counter, TendKit kits, SharingKit.Tending tending) {
        this.kit = kit;
        this.tending = tending;
        this.people = people;
        this.acts = acts;
        this.counter = counter;
        this.kits = kits;
    }

    /** What borrowers do, and read. */
    @org.springframework.stereotype.Component
    record Acts(Reserve reserve, TendLoan tend, AnswerOffer answer, AnswerLoan lender, ReadLoans read) {}

    private static Wish wish(UUID model, Period period, int quantity) {
        return new Wish(model, period, null, "", true, quantity);
    }

    private ReserveAnswer wish(Me who, UUID model, int quantity) {
        return acts.reserve.reserve(who.person(), wish(model, in(5, 2), quantity));
    }

    private UUID made(Me who, UUID model, int quantity) {
        return ((Made) wish(who, model, quantity)).loan();
    }

    private List<UUID> parts(UUID loan) {
        return kit.asks(UUID.class, "select id from sharing_reservation where group_id = ? order by id", loan);
    }

    private List<String> states(UUID loan) {
        return kit.asks(String.class, "select distinct state from sharing_reservation where group_id = ?", loan);
    }

    private long here(UUID model) {
        return kit.ask(
                Long.class, "select count(*) from sharing_unit where model_id = ? and state = 'AVAILABLE'", model);
    }

    private static ModelDetails chairs() {
        return new ModelDetails("Chaise", "On s’assied.", "", Category.EVENTS, DEPOSIT, null, false, false);
    }

    /** Two speakers, one mixer and four cables, of which there are enough for two. */
    private record Sound(Lender lender, UUID system, UUID speakers, UUID mixer, UUID cables) {}

    private Sound aSoundSystem(String name) {
        Lender lender = kit.aLender(name, FROM_TODAY);
        Sound sound = new Sound(
                lender,
                kit.anItem(lender, item("Sono complète de " + name), 0),
                kit.anItem(lender, item("Enceinte"), 4),
                kit.anItem(lender, item("Table de mixage"), 2),
                kit.anItem(lender, item("Câble"), 8));
        kits.put(lender.keeper(), sound.system, sound.speakers, 2);
        kits.put(lender.keeper(), sound.system, sound.mixer, 1);
        kits.put(lender.keeper(), sound.system, sound.cables, 4);
        return sound;
    }

    @Test
    void givesAllThatIsWishedForOrNone() {
        UUID chairs = kit.anItem(kit.aLender("Tout ou rien"), chairs(), 5);
        Me who = people.resident("Trois chaises");
        UUID three = made(who, chairs, 3);

        assertThat(parts(three)).hasSize(3);
        assertThat(wish(who, chairs, 3)).as("the same sent twice").isEqualTo(new Made(three, LoanState.APPROVED));
        assertThat(wish(who, chairs, 2)).isEqualTo(new Refused(Reason.ALREADY));
        Me other = people.resident("Trois aussi");
        assertThat(wish(other, chairs, 3)).isEqualTo(new Hindered(Hindrance.FEWER));
        assertThat(wish(other, chairs, 6)).isEqualTo(new Hindered(Hindrance.MORE_THAN_ALL));
        assertThat(kit.ask(Long.class, "select count(*) from sharing_reservation where person_id = ?", other.person()))
                .isZero();
        assertThat(wish(other, chairs, 2)).isInstanceOf(Made.class);
        Loan read = acts.read.one(who.person(), three);
        assertThat(read.name()).isEqualTo("3 × Chaise");
        assertThat(read.depositCents()).isEqualTo(3 * DEPOSIT);
    }

    @Test
    void givesAllFreeTogether() {
        UUID chairs = kit.anItem(kit.aLender("Ensemble"), chairs(), 3);
        Me first = people.resident("Renonce");
        UUID loan = made(first, chairs, 3);
        Me waits = people.resident("Attend");
        assertThat(acts.reserve.reserveOrWait(waits.person(), wish(chairs, in(5, 2), 2)))
                .isInstanceOf(InLine.class);

        acts.tend.cancel(first.person(), loan);

        assertThat(states(loan)).containsExactly("CANCELLED");
        List<Loan> offered = acts.read.current(waits.person());
        assertThat(offered)
                .extracting(Loan::name, Loan::kept)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2 × Chaise", LoanState.OFFERED));
        UUID offer = offered.getFirst().id();
        assertThat(acts.answer.accept(waits.person(), offer)).isInstanceOf(Made.class);
        assertThat(states(offer)).containsExactly("APPROVED");
        assertThat(parts(offer)).hasSize(2);
    }

    @Test
    void keepsAllLongerOrNone() {
        UUID chairs = kit.anItem(kit.aLender("Plus longtemps"), chairs(), 3);
        Me who = people.resident("Deux");
        UUID loan = made(who, chairs, 2);
        acts.reserve.reserve(people.resident("Ensuite").person(), wish(chairs, in(9, 2), 2));

        assertThat(acts.tend.extend(who.person(), loan, in(0, 10).due())).isEqualTo(Extension.WANTED);
        assertThat(acts.tend.extend(who.person(), loan, in(0, 8).due())).isEqualTo(Extension.DONE);
        assertThat(kit.ask(
                        Long.class, "select count(distinct due_day) from sharing_reservation where group_id = ?", loan))
                .isEqualTo(1);
    }

    @Test
    void takesBackOneByOneAndKeepsTheDepositUntilTheLast() {
        Lender lender = kit.aLender("Une à une", FROM_TODAY);
        UUID chairs = kit.anItem(lender, chairs(), 3);
        Me who = people.resident("Rapporte");
        UUID loan = made(who, chairs, 3);
        counter.handOver(lender.keeper(), loan, DepositMeans.CHEQUE, 3 * DEPOSIT, "");
        List<UUID> parts = parts(loan);
        Back well = new Back(Condition.GOOD, true, "");

        counter.takeBack(lender.keeper(), loan, well, Set.of(parts.get(0), parts.get(1)));
        assertThat(here(chairs)).isEqualTo(2);
        assertThat(acts.read.one(who.person(), loan).kept()).isEqualTo(LoanState.OUT);
        assertThat(acts.read.one(who.person(), loan).depositHeld()).isEqualTo(3 * DEPOSIT);
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("what is back does not come back twice")
                .isThrownBy(() -> counter.takeBack(lender.keeper(), loan, well, Set.of(parts.get(0))));

        counter.takeBack(lender.keeper(), loan, well);
        assertThat(states(loan)).containsExactly("CLOSED");
        assertThat(here(chairs)).isEqualTo(3);
        assertThat(acts.read.one(who.person(), loan).depositHeld()).isZero();
    }

    @Test
    void handsOverWhatThereIsWhenOneOfThemBrokeBefore() {
        Lender lender = kit.aLender("Une de moins", FROM_TODAY);
        UUID chairs = kit.anItem(lender, chairs(), 3);
        UUID loan = made(people.resident("Trois"), chairs, 3);
        tending.stock()
                .move(lender.keeper(), kit.units(chairs).getFirst(), UnitState.MAINTENANCE, Condition.DAMAGED, "Pied");

        counter.handOver(lender.keeper(), loan, null, 0, "");
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from sharing_reservation where group_id = ? and state = 'OUT'",
                        loan))
                .isEqualTo(2);
        counter.takeBack(lender.keeper(), loan, new Back(Condition.GOOD, true, ""));
        assertThat(here(chairs)).isEqualTo(2);
    }

    @Test
    void opensAnIncidentWhenAPartOfAKitIsMissing() {
        Sound sound = aSoundSystem("Câble perdu");
        Me keeper = sound.lender.keeper();
        UUID loan = made(people.resident("Fête"), sound.system, 1);
        counter.handOver(keeper, loan, DepositMeans.CASH, DEPOSIT, "");
        UUID missing = kit.ask(
                UUID.class,
                "select id from sharing_reservation where group_id = ? and model_id = ? order by id limit 1",
                loan,
                sound.cables);
        Set<UUID> brought = new java.util.HashSet<>(parts(loan));
        brought.remove(missing);

        counter.takeBack(keeper, loan, new Back(Condition.GOOD, false, "Il manque un câble."), brought);
        assertThat(here(sound.speakers)).as("what came back is lent again").isEqualTo(4);
        assertThat(kit.ask(String.class, "select description from sharing_incident where reservation_id = ?", loan))
                .isEqualTo("Il manque un câble.");
        assertThatExceptionOfType(Refusals.Conflict.class)
                .as("not before it is known what became of the cable")
                .isThrownBy(() -> counter.settle(keeper, loan, 1_000, "On garde 10 €."));

        counter.lose(keeper, loan, "Introuvable.");
        assertThat(counter.settle(keeper, loan, 1_000, "On garde 10 € pour le câble."))
                .isTrue();
        assertThat(states(loan)).containsExactly("CLOSED");
        assertThat(here(sound.cables)).isEqualTo(7);
    }

    @Test
    void lendsAKitAsOneAndCountsItsScarcestPart() {
        Sound sound = aSoundSystem("D’un bloc");
        UUID first = made(people.resident("Une sono"), sound.system, 1);
        assertThat(parts(first)).hasSize(7);
        made(people.resident("Une table"), sound.mixer, 1);

        assertThat(wish(people.resident("Trop tard"), sound.system, 1)).isEqualTo(new Hindered(Hindrance.TAKEN));
        assertThat(wish(people.resident("Des enceintes"), sound.speakers, 2)).isInstanceOf(Made.class);
        assertThat(acts.read.current(people.resident("Personne").person())).isEmpty();
    }

    @Test
    void offersAKitWhenItsLastPartIsFree() {
        Sound sound = aSoundSystem("Dernière pièce");
        Me both = people.resident("Deux tables");
        UUID mixers = made(both, sound.mixer, 2);
        Me waits = people.resident("Attend la sono");
        assertThat(acts.reserve.reserveOrWait(waits.person(), wish(sound.system, in(5, 2), 1)))
                .isInstanceOf(InLine.class);

        acts.tend.cancel(both.person(), mixers);

        assertThat(acts.read.current(waits.person())).extracting(Loan::kept).containsExactly(LoanState.OFFERED);
    }

    @Test
    void answersAndRefusesAllAtOnce() {
        Lender lender = kit.aLender("Réponse", FROM_TODAY);
        ModelDetails asked = new ModelDetails("Table", "Pliante.", "", Category.EVENTS, 0, null, false, true);
        UUID tables = kit.anItem(lender, asked, 4);
        UUID yes = made(people.resident("Oui"), tables, 2);
        UUID no = made(people.resident("Non"), tables, 2);

        acts.lender.approve(lender.keeper(), yes);
        acts.lender.refuse(lender.keeper(), no, "Pas cette fois.");

        assertThat(states(yes)).containsExactly("APPROVED");
        assertThat(states(no)).containsExactly("REFUSED");
        assertThat(wish(people.resident("Ensuite"), tables, 2)).isInstanceOf(Made.class);
    }

    @Test
    void knowsNoKitOfKitsAndNoUnitsOfAKit() {
        Sound sound = aSoundSystem("Poupées russes");
        Me keeper = sound.lender.keeper();
        UUID other = kit.anItem(sound.lender, item("Grande fête"), 0);

        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> kits.put(keeper, other, sound.system, 1));
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> kits.put(keeper, sound.mixer, other, 1));
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> kits.put(keeper, sound.system, sound.system, 1));
        assertThatExceptionOfType(Refusals.NotFound.class)
                .as("what others lend is no part")
                .isThrownBy(() -> kits.put(keeper, other, kit.anItem(kit.aLender("Autre lieu"), item("Ampli"), 1), 1));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.change("""
                insert into sharing_kit_part (tenant_id, id, library_id, kit_id, part_id, quantity)
                select tenant_id, gen_random_uuid(), library_id, id, ?, 1 from sharing_model where id = ?
                """, sound.system, other));
        assertThatExceptionOfType(Refusals.Forbidden.class)
                .isThrownBy(() -> kits.put(people.resident("Passante"), sound.system, sound.mixer, 1));

        kits.put(keeper, sound.system, sound.speakers, 0);
        kits.put(keeper, sound.system, sound.mixer, 0);
        kits.put(keeper, sound.system, sound.cables, 0);
        assertThat(kit.ask(Boolean.class, "select kit from sharing_model where id = ?", sound.system))
                .isFalse();
    }
}
