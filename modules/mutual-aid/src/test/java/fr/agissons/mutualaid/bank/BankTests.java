package fr.agissons.mutualaid.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.bank.Moved.No;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;

@CivicModuleTest
class BankTests {
    private static final int MANY = 50;
    private static final String SUM =
            "select coalesce(sum(case side when 'IN' then minutes else -minutes end), 0) from mutualaid_movement"
                    + " where tenant_id = ?";

    private final MoveTime move;
    private final MutualAidKit kit;
    private final People people;

    BankTests(MoveTime move, MutualAidKit kit, People people) {
        this.move = move;
        this.kit = kit;
        this.people = people;
    }

    @AfterEach
    void allMovementsTogetherAreNothing() {
        assertThat(kit.number(SUM, Tenancy.current().id().value())).isZero();
        assertThat(kit.number(
                        "select count(*) from mutualaid_account a where a.tenant_id = ? and a.balance <> (select"
                                + " coalesce(sum(case m.side when 'IN' then m.minutes else -m.minutes end), 0)"
                                + " from mutualaid_movement m where m.account_id = a.id)",
                        Tenancy.current().id().value()))
                .isZero();
    }

    private Holder somebody() {
        return Holder.person(people.resident("Voisine").person());
    }

    private static Payment payment(Holder from, Holder to, int minutes) {
        return new Payment(UUID.randomUUID(), from, to, minutes, "", null, null, from.id());
    }

    private Moved pay(Holder from, Holder to, int minutes) {
        return move.pay(payment(from, to, minutes));
    }

    private int balance(Holder holder) {
        return kit.number("select coalesce(sum(balance), 0) from mutualaid_account where holder_id = ?", holder.id());
    }

    private UUID account(Holder holder) {
        return UUID.fromString(kit.text("select id::text from mutualaid_account where holder_id = ?", holder.id()));
    }

    @Test
    void movesBothHalves() {
        Holder helped = somebody();
        Holder helper = somebody();
        assertThat(pay(helped, helper, 90).no()).isNull();
        assertThat(balance(helped)).isEqualTo(-90);
        assertThat(balance(helper)).isEqualTo(90);
    }

    @Test
    void refusesItselfNothingAndBrokenQuarters() {
        Holder one = somebody();
        Holder other = somebody();
        assertThat(pay(one, one, 60).no()).isEqualTo(No.SELF);
        for (int minutes : new int[] {0, -15, 14, 20, 24 * 60 + 15, Integer.MIN_VALUE}) {
            assertThat(pay(one, other, minutes).no()).as("%s", minutes).isEqualTo(No.AMOUNT);
        }
        assertThat(balance(other)).isZero();
    }

    @Test
    void goesToTheFloorAndNoFurtherWithFiftySpendsAtOnce() throws Exception {
        Holder spender = somebody();
        List<Holder> receivers =
                IntStream.range(0, MANY).mapToObj(n -> somebody()).toList();
        List<Moved> moved = Together.run(receivers.stream()
                .<Callable<Moved>>map(receiver -> () -> pay(spender, receiver, 60))
                .toList());
        assertThat(moved).filteredOn(one -> one.no() == null).hasSize(10);
        assertThat(moved).filteredOn(one -> one.no() == No.FLOOR).hasSize(MANY - 10);
        assertThat(balance(spender)).isEqualTo(-600);
    }

    @Test
    void goesToTheCeilingAndNoFurther() {
        Holder receiver = somebody();
        for (int n = 0; n < 5; n++) {
            assertThat(pay(somebody(), receiver, 600).no()).isNull();
        }
        assertThat(pay(somebody(), receiver, 15).no()).isEqualTo(No.CEILING);
        assertThat(balance(receiver)).isEqualTo(3000);
    }

    @Test
    void letsCrossingTransfersPassEachOther() throws Exception {
        Holder one = somebody();
        Holder other = somebody();
        List<Moved> moved = Together.run(IntStream.range(0, MANY)
                .<Callable<Moved>>mapToObj(n -> () -> n % 2 == 0 ? pay(one, other, 15) : pay(other, one, 15))
                .toList());
        assertThat(moved).allMatch(each -> each.no() == null);
        assertThat(balance(one)).isZero();
    }

    @Test
    void paysOnceWhatIsSentFiftyTimes() throws Exception {
        Payment once = payment(somebody(), somebody(), 45);
        List<UUID> transfers = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(
                        n -> () -> Objects.requireNonNull(move.pay(once).transfer()))
                .toList());
        assertThat(transfers).containsOnly(transfers.getFirst());
        assertThat(balance(once.to())).isEqualTo(45);
    }

    @Test
    void isReversedOnceByWhoeverReceivedItHoweverOftenTheyPress() throws Exception {
        Holder helped = somebody();
        Holder helper = somebody();
        UUID transfer = Objects.requireNonNull(pay(helped, helper, 60).transfer());
        assertThatThrownBy(() -> move.reverse(helped.id(), transfer, helped::equals))
                .isInstanceOf(Refusals.NotFound.class);
        List<UUID> back = Together.run(IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> Objects.requireNonNull(
                        move.reverse(helper.id(), transfer, helper::equals).transfer()))
                .toList());
        assertThat(back).containsOnly(back.getFirst());
        assertThat(balance(helped)).isZero();
        assertThat(move.reverse(helper.id(), back.getFirst(), holder -> true).no())
                .isEqualTo(No.TOO_LATE);
    }

    @Test
    void isClosedAtNothingOrAfterTheRestWentToTheTown() {
        Me staff = people.admin("Trésorière");
        Holder rich = somebody();
        Holder owing = somebody();
        pay(owing, rich, 120);
        int town = balance(Holder.TOWN);
        move.close(staff.person(), account(rich), "Départ");
        assertThat(balance(rich)).isZero();
        assertThat(balance(Holder.TOWN)).isEqualTo(town + 120);
        assertThat(pay(owing, rich, 15).no()).isEqualTo(No.CLOSED);
        move.close(staff.person(), account(owing), "Départ");
        assertThat(balance(Holder.TOWN)).isEqualTo(town);
        assertThatThrownBy(() -> move.close(staff.person(), account(owing), "Encore"))
                .isInstanceOf(Refusals.Conflict.class);
        move.reopen(account(owing));
        assertThat(pay(owing, somebody(), 15).no()).isNull();
    }

    @Test
    void isWrittenByNobodyBehindTheLedgersBack() {
        Holder helped = somebody();
        Holder helper = somebody();
        UUID transfer = Objects.requireNonNull(pay(helped, helper, 60).transfer());
        UUID account = account(helper);
        for (String sql : List.of(
                "update mutualaid_account set balance = balance + 15 where id = ?",
                "update mutualaid_account set floor = 0, ceiling = 30 where id = ?",
                "delete from mutualaid_account where id = ?")) {
            assertThatThrownBy(() -> kit.update(sql, account)).as(sql).isInstanceOf(NestedRuntimeException.class);
        }
        for (String sql : List.of(
                "update mutualaid_transfer set minutes = 15 where id = ?",
                "delete from mutualaid_transfer where id = ?",
                "update mutualaid_movement set minutes = 15 where transfer_id = ?",
                "delete from mutualaid_movement where transfer_id = ?")) {
            assertThatThrownBy(() -> kit.update(sql, transfer)).as(sql).isInstanceOf(NestedRuntimeException.class);
        }
        assertThatThrownBy(() -> kit.update(
                        "insert into mutualaid_transfer (tenant_id, id, key, kind, from_account, to_account, minutes,"
                                + " words, by_person, at) select tenant_id, gen_random_uuid(), gen_random_uuid(), kind,"
                                + " from_account, to_account, 15, '', by_person, at from mutualaid_transfer where id = ?",
                        transfer))
                .isInstanceOf(NestedRuntimeException.class);
        assertThat(balance(helper)).isEqualTo(60);
    }
}
