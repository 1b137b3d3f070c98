package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long line, and several units that become free at the very same moment. */
@CivicModuleTest
class LineCrowdTests {
    private static final int MANY = 50;
    private static final int UNITS = 3;

    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final TendLoan tend;
    private final AnswerOffer answer;
    private final TendLines lines;

    LineCrowdTests(SharingKit kit, People people, Reserve reserve, TendLoan tend, AnswerOffer answer, TendLines lines) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.tend = tend;
        this.answer = answer;
        this.lines = lines;
    }

    private static Wish wish(UUID model) {
        return new Wish(model, in(5, 2), null, "", true);
    }

    private long count(String what, UUID model) {
        return kit.ask(Long.class, "select " + what + " from sharing_reservation where model_id = ?", model);
    }

    private static final String OFFERS = "count(*) filter (where state = 'OFFERED')";
    private static final String OFFERED_UNITS = "count(distinct unit_id) filter (where state = 'OFFERED')";

    @Test
    void offersEachFreeUnitOnceAndInTheOrderOfTheLine() throws Exception {
        UUID model = kit.anItem(kit.aLender("Longue file"), item("Trois barnums"), UNITS);
        List<Callable<Boolean>> freeing = new ArrayList<>();
        for (int n = 0; n < UNITS; n++) {
            Me borrower = people.resident("Emprunte");
            UUID loan = ((Made) reserve.reserve(borrower.person(), wish(model))).loan();
            freeing.add(() -> {
                tend.cancel(borrower.person(), loan);
                return true;
            });
        }
        List<Me> waiting = IntStream.range(0, MANY)
                .mapToObj(n -> people.resident("Attend"))
                .toList();
        List<ReserveAnswer> joined = Together.run(waiting.stream()
                .<Callable<ReserveAnswer>>map(who -> () -> reserve.reserveOrWait(who.person(), wish(model)))
                .toList());
        assertThat(joined).hasOnlyElementsOfType(InLine.class).doesNotHaveDuplicates();
        List<UUID> order = kit.asks(
                UUID.class,
                "select person_id from sharing_hold where model_id = ? order by joined_at, id limit " + UNITS,
                model);

        List<Callable<Boolean>> all = new ArrayList<>(freeing);
        for (int n = 0; n < 10; n++) {
            all.add(() -> {
                lines.run();
                return true;
            });
            Me pushy = people.resident("Pousse");
            all.add(() -> reserve.reserve(pushy.person(), wish(model)) instanceof ReserveAnswer.Hindered);
        }

        assertThat(Together.run(all)).containsOnly(true);
        assertThat(count(OFFERS, model)).isEqualTo(UNITS);
        assertThat(count(OFFERED_UNITS, model)).isEqualTo(UNITS);
        assertThat(kit.asks(
                        UUID.class,
                        "select person_id from sharing_reservation where model_id = ? and state = 'OFFERED'",
                        model))
                .containsExactlyInAnyOrderElementsOf(order);
    }

    @Test
    void passesAnUnansweredOfferOnOnceHoweverManyLook() throws Exception {
        UUID model = kit.anItem(kit.aLender("Personne ne répond"), item("Un barnum"), 1);
        Me borrower = people.resident("Emprunte");
        UUID loan = ((Made) reserve.reserve(borrower.person(), wish(model))).loan();
        for (int n = 0; n < 4; n++) {
            reserve.reserveOrWait(people.resident("Attend").person(), wish(model));
        }
        tend.cancel(borrower.person(), loan);
        kit.change(
                "update sharing_reservation set answer_by = answer_by - make_interval(days => 30) where model_id = ?"
                        + " and state = 'OFFERED'",
                model);
        UUID late = kit.ask(
                UUID.class, "select id from sharing_reservation where model_id = ? and state = 'OFFERED'", model);
        UUID whose = kit.ask(UUID.class, "select person_id from sharing_reservation where id = ?", late);

        List<Callable<Boolean>> looking = new ArrayList<>();
        for (int n = 0; n < MANY / 2; n++) {
            looking.add(() -> {
                lines.run();
                return true;
            });
            looking.add(() -> answer.accept(whose, late) instanceof ReserveAnswer.Refused);
        }

        assertThat(Together.run(looking)).containsOnly(true);
        assertThat(count(OFFERS, model)).isEqualTo(1);
        assertThat(count("count(*) filter (where state = 'EXPIRED')", model)).isEqualTo(1);
        assertThat(kit.ask(
                        Long.class,
                        "select count(*) from sharing_hold where model_id = ? and state = 'WAITING'",
                        model))
                .isEqualTo(2);
    }
}
