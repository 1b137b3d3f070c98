package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.stock.TendKit;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many who want several things at the very same moment: no half of anything, and nobody waits in a circle. */
@CivicModuleTest
class SeveralCrowdTests {
    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final TendLoan tend;
    private final TendKit kits;

    SeveralCrowdTests(SharingKit kit, People people, Reserve reserve, TendLoan tend, TendKit kits) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.tend = tend;
        this.kits = kits;
    }

    private Callable<ReserveAnswer> wants(UUID model, int quantity) {
        Me who = people.resident("Foule");
        Wish wish = new Wish(model, in(5, 2), null, "", true, quantity);
        return () -> reserve.reserve(who.person(), wish);
    }

    @Test
    void givesThreeUnitsToOneOfFourWhoWantTwo() throws Exception {
        UUID model = kit.anItem(kit.aLender("Trois pour quatre"), item("Table"), 3);
        List<Callable<ReserveAnswer>> crowd = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            crowd.add(wants(model, 2));
        }

        assertThat(Together.run(crowd)).filteredOn(Made.class::isInstance).hasSize(1);
        assertThat(kit.ask(Long.class, "select count(*) from sharing_reservation where model_id = ?", model))
                .isEqualTo(2);
    }

    @Test
    void neverHalvesKitsThatShareTheirParts() throws Exception {
        Lender lender = kit.aLender("Pièces communes");
        UUID speakers = kit.anItem(lender, item("Enceinte"), 5);
        UUID mixers = kit.anItem(lender, item("Table de mixage"), 4);
        UUID one = kit.anItem(lender, item("Sono"), 0);
        UUID other = kit.anItem(lender, item("Karaoké"), 0);
        kits.put(lender.keeper(), one, speakers, 2);
        kits.put(lender.keeper(), one, mixers, 1);
        kits.put(lender.keeper(), other, mixers, 2);
        kits.put(lender.keeper(), other, speakers, 1);
        List<Callable<ReserveAnswer>> crowd = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            crowd.add(wants(one, 1));
            crowd.add(wants(other, 1));
            crowd.add(wants(n % 2 == 0 ? speakers : mixers, 1));
        }

        long won = Together.run(crowd).stream().filter(Made.class::isInstance).count();

        List<Long> sizes = kit.asks(
                Long.class,
                "select count(*) from sharing_reservation where kit_id is not null and library_id = ? group by group_id",
                lender.library());
        assertThat(won).isPositive();
        assertThat(sizes).allMatch(size -> size == 3);
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) - count(distinct unit_id) from sharing_reservation where library_id = ?",
                        lender.library()))
                .isZero();
        assertThat(kit.ask(
                        Long.class, "select count(*) from sharing_reservation where library_id = ?", lender.library()))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void givesBackAndTakesWithoutWaitingInACircle() throws Exception {
        Lender lender = kit.aLender("Va-et-vient");
        UUID model = kit.anItem(lender, item("Chaise"), 6);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            Me who = people.resident("Rend");
            UUID loan = ((Made) reserve.reserve(who.person(), new Wish(model, in(5, 2), null, "", true, 2))).loan();
            crowd.add(() -> {
                tend.cancel(who.person(), loan);
                return true;
            });
        }
        for (int n = 0; n < 30; n++) {
            Me who = people.resident("Prend");
            Wish wish = new Wish(model, in(5, 2), null, "", true, 1 + n % 3);
            crowd.add(() -> reserve.reserveOrWait(who.person(), wish) != null);
        }

        assertThat(Together.run(crowd)).containsOnly(true);
        assertThat(kit.ask(Long.class, """
                select count(*) from (select group_id from sharing_reservation
                    where model_id = ? and state in ('OFFERED', 'APPROVED')
                    group by group_id, quantity having count(*) <> quantity) broken
                """, model))
                .as("no wish is half fulfilled")
                .isZero();
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from sharing_reservation where model_id = ? and state in ('OFFERED', 'APPROVED')",
                        model))
                .isLessThanOrEqualTo(6);
    }
}
