package fr.agissons.sharing.gift.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.GiftKit;
import fr.agissons.sharing.gift.Way;
import fr.agissons.sharing.gift.ask.AnswerAsks.No;
import fr.agissons.sharing.gift.ask.AskForGift.Hindrance;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Who gets what of a give-away, and that no more is ever promised than there is. */
@CivicModuleTest
class AskTests {
    private static final int MANY = 50;

    private final GiftKit kit;
    private final People people;

    AskTests(GiftKit kit, People people) {
        this.kit = kit;
        this.people = people;
    }

    private AnswerAsks answers() {
        return kit.cases().answers();
    }

    @Test
    void promisesTheSameThingToOneOfTwo() {
        Me giver = people.resident("Donneuse");
        UUID cot = kit.anOffer(giver, "Lit à barreaux", 1);
        UUID first = kit.anAsk(cot, 1);
        UUID second = kit.anAsk(cot, 1);

        assertThat(answers().promise(giver.person(), first, 1)).isNull();
        assertThat(answers().promise(giver.person(), second, 1)).isEqualTo(No.LEFT);

        assertThat(kit.state(cot)).isEqualTo("PROMISED");
        assertThat(kit.askState(second)).isEqualTo("ASKED");
        assertThat(kit.counts(cot)).isEqualTo("1+0");
    }

    @Test
    void givesThreeChairsToTwoTakersWhoWouldLikeTwoEach() {
        Me giver = people.resident("Donneuse");
        Me second = people.resident("Seconde");
        UUID chairs = kit.anOffer(giver, "Trois chaises", 3);
        UUID one = kit.anAsk(chairs, 2);
        UUID other = kit.anAsk(second, chairs, 2);

        assertThat(answers().promise(giver.person(), one, 2)).isNull();
        assertThat(answers().promise(giver.person(), other, 2)).isEqualTo(No.LEFT);
        assertThat(answers().promise(giver.person(), other, 3)).isEqualTo(No.QUANTITY);
        assertThat(answers().promise(giver.person(), other, 1)).isNull();
        assertThat(kit.messages(second, "changed.promised-offer")).isEqualTo(1);
        answers().handOver(giver.person(), one);
        assertThat(kit.counts(chairs)).isEqualTo("1+2");
        answers().handOver(giver.person(), other);

        assertThat(kit.counts(chairs)).isEqualTo("0+3");
        assertThat(kit.state(chairs)).isEqualTo("GIVEN");
    }

    @Test
    void isFreeAgainWhenThePromiseIsBrokenAndTellsThoseWhoWait() {
        Me giver = people.resident("Donneuse");
        Me taker = people.resident("Preneur");
        Me waiting = people.resident("Patiente");
        UUID table = kit.anOffer(giver, "Table", 1);
        UUID promised = kit.anAsk(taker, table, 1);
        UUID next = kit.anAsk(waiting, table, 1);
        answers().promise(giver.person(), promised, 1);

        kit.cases().asks().leave(taker.person(), promised);
        kit.cases().asks().leave(taker.person(), promised);

        assertThat(kit.askState(promised)).isEqualTo("GAVE_UP");
        assertThat(kit.state(table)).isEqualTo("OPEN");
        assertThat(kit.messages(giver, "changed.gave-up")).isEqualTo(1);
        assertThat(kit.messages(waiting, "free-again")).isEqualTo(1);

        answers().promise(giver.person(), next, 1);
        answers().renege(giver.person(), next, "Ma fille la garde");

        assertThat(kit.askState(next)).isEqualTo("RENEGED");
        assertThat(kit.messages(waiting, "changed.reneged")).isEqualTo(1);
        assertThat(kit.counts(table)).isEqualTo("0+0");
        UUID again = kit.anAsk(taker, table, 1);
        answers().promise(giver.person(), again, 1);
        answers().miss(giver.person(), again);
        assertThat(kit.askState(again)).isEqualTo("NOT_COLLECTED");
        assertThat(kit.state(table)).isEqualTo("OPEN");
    }

    @Test
    void answersWhatIsLookedForTheSameWay() {
        Me seeker = people.resident("Cherche");
        Me owner = people.resident("En a trop");
        UUID boxes = kit.cases()
                .post()
                .post(seeker, GiftKit.said(Way.WANTED, "Dix cartons", 10, null))
                .orElseThrow();
        UUID offer = kit.anAsk(owner, boxes, 4);

        assertThat(kit.messages(seeker, "asked-wanted")).isEqualTo(1);
        assertThat(answers().promise(seeker.person(), offer, 4)).isNull();
        assertThat(kit.messages(owner, "changed.promised-wanted")).isEqualTo(1);
        answers().handOver(seeker.person(), offer);
        assertThat(kit.counts(boxes)).isEqualTo("0+4");
        assertThat(kit.state(boxes)).isEqualTo("OPEN");
    }

    @Test
    void isAskedOnceByEachAndNeverByWhoeverGivesIt() {
        Me giver = people.resident("Donneuse");
        Me taker = people.resident("Double clic");
        UUID bike = kit.anOffer(giver, "Vélo", 1);

        assertThat(kit.cases().asks().ask(giver.person(), bike, 1, "").hindrance())
                .isEqualTo(Hindrance.OWN);
        assertThat(kit.cases().asks().ask(taker.person(), bike, 2, "").hindrance())
                .isEqualTo(Hindrance.TOO_MANY);
        assertThat(kit.anAsk(taker, bike, 1)).isEqualTo(kit.anAsk(taker, bike, 1));
        assertThatThrownBy(() -> answers().promise(taker.person(), kit.anAsk(taker, bike, 1), 1))
                .as("who asked does not answer")
                .isInstanceOf(Refusals.NotFound.class);
    }

    @Test
    void tellsThoseWhoCountOnItWhenItIsTakenBack() {
        Me giver = people.resident("Change d’avis");
        Me taker = people.resident("Comptait dessus");
        Me waiting = people.resident("Attendait");
        UUID sofa = kit.anOffer(giver, "Canapé", 1);
        UUID promised = kit.anAsk(taker, sofa, 1);
        UUID asked = kit.anAsk(waiting, sofa, 1);
        answers().promise(giver.person(), promised, 1);

        kit.cases().look().withdraw(giver, sofa);
        kit.cases().look().withdraw(giver, sofa);

        assertThat(kit.state(sofa)).isEqualTo("WITHDRAWN");
        assertThat(kit.askState(promised)).isEqualTo("RENEGED");
        assertThat(kit.askState(asked)).isEqualTo("CLOSED");
        assertThat(kit.messages(taker, "changed.reneged")).isEqualTo(1);
        assertThat(kit.messages(waiting, "closed")).isEqualTo(1);
        assertThatThrownBy(() -> answers().handOver(giver.person(), promised)).isInstanceOf(Refusals.Conflict.class);
        assertThat(kit.cases()
                        .asks()
                        .ask(people.resident("Tard").person(), sofa, 1, "")
                        .hindrance())
                .isEqualTo(Hindrance.OVER);
    }

    @Test
    void promisesNoMoreThanThereIsToFiftyAtOnce() throws Exception {
        Me giver = people.resident("Débordée");
        UUID books = kit.anOffer(giver, "Sept livres", 7);
        List<UUID> asks =
                IntStream.range(0, MANY).mapToObj(n -> kit.anAsk(books, 2)).toList();

        List<String> said = Together.run(asks.stream()
                .<Callable<String>>map(ask -> () -> String.valueOf(answers().promise(giver.person(), ask, 2)))
                .toList());

        assertThat(said).filteredOn("null"::equals).hasSize(3);
        assertThat(said).filteredOn("LEFT"::equals).hasSize(MANY - 3);
        assertThat(kit.counts(books)).isEqualTo("6+0");
        assertThat(asks).filteredOn(ask -> kit.askState(ask).equals("PROMISED")).hasSize(3);
    }

    @Test
    void keepsCountWhilePeoplePromiseGiveUpAndFetchAtOnce() throws Exception {
        Me giver = people.resident("Brouhaha");
        UUID plants = kit.anOffer(giver, "Dix plants de tomates", 10);
        List<Me> takers = IntStream.range(0, 20)
                .mapToObj(n -> people.resident("Jardinier"))
                .toList();
        List<UUID> asks =
                takers.stream().map(taker -> kit.anAsk(taker, plants, 1)).toList();

        Together.run(IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    if (answers().promise(giver.person(), asks.get(n), 1) == null) {
                        if (n % 2 == 0) {
                            answers().handOver(giver.person(), asks.get(n));
                        } else {
                            kit.cases().asks().leave(takers.get(n).person(), asks.get(n));
                        }
                    }
                    return true;
                })
                .toList());

        long given =
                asks.stream().filter(ask -> kit.askState(ask).equals("GIVEN")).count();
        assertThat(given).isPositive();
        assertThat(kit.counts(plants)).isEqualTo("0+" + given);
    }

    @Test
    void makesOneAnswerOfTheSameFormSentFiftyTimes() throws Exception {
        UUID lamp = kit.anOffer(people.resident("Donneuse"), "Lampe", 1);
        Me taker = people.resident("Impatiente");

        List<UUID> sent = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> kit.anAsk(taker, lamp, 1))
                .toList());

        assertThat(sent).containsOnly(sent.getFirst());
    }

    @Test
    void isRefusedByTheDatabaseItselfWhenNothingElseLooks() {
        UUID stools = kit.anOffer(people.resident("Donneuse"), "Deux tabourets", 2);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.rows().change("update sharing_gift set promised = 3 where id = ?", stools))
                .withMessageContaining("sharing_gift_no_more_than_there_is");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> kit.rows()
                        .change(
                                "update sharing_gift set promised = 1, given = 2, state = 'OPEN' where id = ?",
                                stools));
    }
}
