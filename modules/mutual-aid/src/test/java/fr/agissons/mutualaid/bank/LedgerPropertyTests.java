package fr.agissons.mutualaid.bank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.bank.Moved.No;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random transfers and reversals beside a model of three lines: the same balances, never beyond the bounds, always nothing. */
@CivicModuleTest
class LedgerPropertyTests {
    private static final int FLOOR = -600;
    private static final int CEILING = 3000;

    private final MoveTime move;
    private final MutualAidKit kit;
    private final People people;

    LedgerPropertyTests(MoveTime move, MutualAidKit kit, People people) {
        this.move = move;
        this.kit = kit;
        this.people = people;
    }

    private record Done(UUID transfer, Holder from, Holder to, int minutes) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 4711})
    void keepsToItsModel(long seed) {
        Random random = new Random(seed);
        List<Holder> holders = IntStream.range(0, 5)
                .mapToObj(n -> Holder.person(people.resident("Modèle").person()))
                .toList();
        Map<Holder, Integer> model = new HashMap<>();
        List<Done> done = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            if (!done.isEmpty() && random.nextInt(5) == 0) {
                Done one = done.remove(random.nextInt(done.size()));
                Moved back = move.reverse(one.to().id(), one.transfer(), one.to()::equals);
                expect(back, model, one.to(), one.from(), one.minutes());
            } else {
                Holder from = holders.get(random.nextInt(holders.size()));
                Holder to = holders.get(random.nextInt(holders.size()));
                int minutes = 15 * (1 + random.nextInt(40));
                Moved moved = move.pay(new Payment(UUID.randomUUID(), from, to, minutes, "", null, null, from.id()));
                if (from.equals(to)) {
                    assertThat(moved.no()).isEqualTo(No.SELF);
                } else if (expect(moved, model, from, to, minutes)) {
                    done.add(new Done(java.util.Objects.requireNonNull(moved.transfer()), from, to, minutes));
                }
            }
        }
        holders.forEach(holder -> assertThat(kit.number(
                        "select coalesce(sum(balance), 0) from mutualaid_account where holder_id = ?", holder.id()))
                .isEqualTo(model.getOrDefault(holder, 0))
                .isBetween(FLOOR, CEILING));
        assertThat(model.values().stream().mapToInt(Integer::intValue).sum()).isZero();
    }

    private static boolean expect(Moved moved, Map<Holder, Integer> model, Holder from, Holder to, int minutes) {
        boolean low = model.getOrDefault(from, 0) - minutes < FLOOR;
        boolean high = model.getOrDefault(to, 0) + minutes > CEILING;
        assertThat(moved.no()).isEqualTo(low ? No.FLOOR : high ? No.CEILING : null);
        if (!low && !high) {
            model.merge(from, -minutes, Integer::sum);
            model.merge(to, minutes, Integer::sum);
        }
        return !low && !high;
    }

    @Test
    void letsAnAccountBelowANewFloorReceiveAndNothingElse() {
        Account account = new Account(Holder.person(UUID.randomUUID()), java.time.Instant.EPOCH);
        assertThat(account.canGive(600, Limits.ofHours(10, 50))).isTrue();
        assertThat(account.canGive(601, Limits.ofHours(10, 50))).isFalse();
        assertThat(account.canTake(3000, Limits.ofHours(10, 50))).isTrue();
        assertThat(account.canTake(3015, Limits.ofHours(10, 50))).isFalse();
        assertThat(account.canGive(15, Limits.ofHours(0, 50))).isFalse();
    }
}
