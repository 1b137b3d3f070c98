package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.loan.ReserveAnswer.Hindered;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Many people who want the same thing, or one impatient person, at the very same moment. */
@CivicModuleTest
class CrowdTests {
    private static final int MANY = 50;

    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Browser browser;

    CrowdTests(SharingKit kit, People people, Reserve reserve, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.browser = browser;
    }

    private ReserveAnswer reserve(Me who, UUID model, int from, int lasting) {
        return reserve.reserve(who.person(), new Wish(model, in(from, lasting), null, "", true));
    }

    private long live(UUID model) {
        return kit.ask(
                Long.class,
                "select count(*) from sharing_reservation where model_id = ? and state in ('REQUESTED', 'APPROVED')",
                model);
    }

    @Test
    void givesOneUnitToExactlyOneOfFifty() throws Exception {
        UUID model = kit.anItem(kit.aLender("Une sono"), item("Une seule sono"), 1);
        List<Callable<ReserveAnswer>> crowd = IntStream.range(0, MANY)
                .mapToObj(n -> people.resident("Fêtarde"))
                .<Callable<ReserveAnswer>>map(who -> () -> reserve(who, model, 5, 2))
                .toList();

        List<ReserveAnswer> given = Together.run(crowd);

        assertThat(given).filteredOn(Made.class::isInstance).hasSize(1);
        assertThat(given)
                .filteredOn(answer -> answer.equals(new Hindered(Hindrance.TAKEN)))
                .hasSize(MANY - 1);
        assertThat(live(model)).isEqualTo(1);
    }

    @Test
    void answersTheOthersWithAConflictInWordsOnTheirForm() throws Exception {
        UUID model = kit.anItem(kit.aLender("Au guichet"), item("Le dernier barnum"), 1);
        Map<String, String> form =
                Map.of("du", in(5, 2).pickup().toString(), "au", in(5, 2).due().toString(), "step", "confirm");
        List<Callable<Integer>> crowd = IntStream.range(0, 8)
                .mapToObj(n -> people.resident("Pressée"))
                .<Callable<Integer>>map(who -> () -> browser.as(who)
                        .post("/pret/" + model + "/reserver", form)
                        .getResponse()
                        .getStatus())
                .toList();

        assertThat(Together.run(crowd)).containsOnly(302, 409).containsOnlyOnce(302);
        assertThat(browser.as(people.resident("Après coup")).post("/pret/" + model + "/reserver", form))
                .hasStatus(409)
                .bodyText()
                .contains("C’est déjà pris pour ces dates");
    }

    @Test
    void givesThreeUnitsToThreeOfFour() throws Exception {
        UUID model = kit.anItem(kit.aLender("Trois tables"), item("Table pliante"), 3);

        List<ReserveAnswer> given = Together.run(IntStream.range(0, 4)
                .mapToObj(n -> people.resident("Hôte"))
                .<Callable<ReserveAnswer>>map(who -> () -> reserve(who, model, 5, 2))
                .toList());

        assertThat(given).filteredOn(Made.class::isInstance).hasSize(3);
        assertThat(live(model)).isEqualTo(3);
    }

    @Test
    void makesOneLoanOfTheSameFormSentFiftyTimes() throws Exception {
        UUID model = kit.anItem(kit.aLender("Double clic"), item("Deux perceuses"), 2);
        Me who = people.resident("Impatiente");

        List<ReserveAnswer> given = Together.run(IntStream.range(0, MANY)
                .<Callable<ReserveAnswer>>mapToObj(n -> () -> reserve(who, model, 5, 2))
                .toList());

        assertThat(given).containsOnly(given.getFirst()).allMatch(Made.class::isInstance);
        assertThat(live(model)).isEqualTo(1);
    }

    @Test
    void isRefusedByTheDatabaseItselfWhenNothingElseLooks() {
        UUID model = kit.anItem(kit.aLender("Derrière le comptoir"), item("Scie"), 1);
        reserve(people.resident("Première"), model, 5, 2);
        UUID second = people.resident("Seconde").person();
        String copy = """
                insert into sharing_reservation (tenant_id, id, library_id, model_id, unit_id, person_id, pickup_day,
                    due_day, pickup_at, due_at, occupied_from, occupied_until, state, note, reason, requested_at)
                select tenant_id, gen_random_uuid(), library_id, model_id, unit_id, ?, pickup_day, due_day,
                    pickup_at + make_interval(days => ?), due_at + make_interval(days => ?),
                    occupied_from + make_interval(days => ?), occupied_until + make_interval(days => ?), state, '', '',
                    requested_at
                from sharing_reservation where model_id = ? order by requested_at limit 1
                """;

        for (int shift : List.of(0, 1, 2)) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> kit.change(copy, second, shift, shift, shift, shift, model))
                    .withMessageContaining("sharing_reservation_one_at_a_time");
        }
        assertThat(kit.change(copy, second, 3, 3, 3, 3, model)).isEqualTo(1);
    }
}
