package fr.agissons.sharing.handover;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.handover.HandOver.Given;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a borrower signed goes with them. */
class SignersLeaveTests extends PersonalDataContract {
    private final SharingKit sharing;
    private final Reserve reserve;
    private final HandOver handOver;

    SignersLeaveTests(PersonalDataKit kit, SharingKit sharing, Reserve reserve, HandOver handOver) {
        super(kit);
        this.sharing = sharing;
        this.reserve = reserve;
        this.handOver = handOver;
    }

    @Test
    void takesTheirDocumentsAlong() {
        Lender lender = sharing.aLender("Signataire", new LoanRules(0, 21, 90, 0, false, 20));
        UUID model = sharing.anItem(lender, item("Table signée"), 1);
        Me me = kit().people().resident("Signataire qui part");
        UUID loan = ((Made) reserve.reserve(me.person(), new Wish(model, in(1, 1), null, "", true))).loan();
        handOver.out(lender.keeper(), loan, new Given(null, 0, ""), Seen.NOTHING);
        handOver.back(lender.keeper(), loan, new Back(Condition.GOOD, true, ""), Seen.NOTHING);
        assertThat(holding(me, "sharing.personal.documents").rows()).hasSize(2);

        leave(me);

        assertThat(sharing.ask(Integer.class, "select count(*) from sharing_handover where reservation_id = ?", loan))
                .isZero();
    }
}
