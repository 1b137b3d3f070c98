package fr.agissons.mutualaid.bank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody with an account leaves: what is left goes to the town, and the other's book stays as it is. */
class HoursLeaveTests extends PersonalDataContract {
    private final MutualAidKit aid;
    private final MoveTime move;

    HoursLeaveTests(PersonalDataKit kit, MutualAidKit aid, MoveTime move) {
        super(kit);
        this.aid = aid;
        this.move = move;
    }

    @Test
    void writesOffWhatIsLeftAndKeepsTheOthersBook() {
        Me me = kit().people().resident("Partante");
        Me other = kit().people().resident("Restante");
        Holder mine = Holder.person(me.person());
        Holder theirs = Holder.person(other.person());
        move.pay(new Payment(UUID.randomUUID(), mine, theirs, 45, "", null, null, me.person()));
        assertThat(holding(me, "mutualaid.personal.hours").rows()).hasSize(1);

        leave(me);

        assertThat(aid.number("select count(*) from mutualaid_account where person_id = ?", me.person()))
                .isZero();
        assertThat(aid.number("select balance from mutualaid_account where holder_id = ?", other.person()))
                .isEqualTo(45);
        assertThat(aid.number(
                        "select count(*) from mutualaid_account a where a.closed_at is not null and a.balance = 0 and"
                                + " exists (select from mutualaid_movement m join mutualaid_movement n on n.transfer_id ="
                                + " m.transfer_id where m.account_id = a.id and n.account_id = (select id from"
                                + " mutualaid_account where holder_id = ?))",
                        other.person()))
                .isOne();
    }
}
