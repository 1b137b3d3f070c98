package fr.agissons.sharing.loan;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A borrower leaves once nothing of others is at their home; what was lent stays counted. */
class BorrowersLeaveTests extends PersonalDataContract {
    private final SharingKit sharing;
    private final Reserve reserve;

    BorrowersLeaveTests(PersonalDataKit kit, SharingKit sharing, Reserve reserve) {
        super(kit);
        this.sharing = sharing;
        this.reserve = reserve;
    }

    private UUID lent(Me me, String name) {
        UUID model = sharing.anItem(sharing.aLender(name), item(name), 1);
        return ((Made) reserve.reserve(me.person(), new Wish(model, in(5, 2), null, "Pour ma fête", true))).loan();
    }

    @Test
    void givesUpWhatIsAheadAndForgetsWhose() {
        Me me = kit().people().resident("Emprunteuse qui part");
        UUID loan = lent(me, "Barnum");
        assertThat(holding(me, "sharing.personal.loans").rows()).hasSize(1);

        leave(me);

        assertThat(sharing.ask(String.class, "select state || note from sharing_reservation where id = ?", loan))
                .isEqualTo("CANCELLED");
        assertThat(sharing.ask(
                        Boolean.class,
                        "select m.left_at is not null and m.person_id <> '" + me.person()
                                + "' from sharing_reservation r"
                                + " join membership m on m.tenant_id = r.tenant_id and m.person_id = r.person_id"
                                + " where r.id = ?",
                        loan))
                .isTrue();
    }

    @Test
    void staysWhileSomethingIsOut() {
        Me me = kit().people().resident("Emprunteuse en retard");
        UUID loan = lent(me, "Sono");
        sharing.change(
                "update sharing_reservation set state = 'OUT', handed_at = now(), terms_version = 1 where id = ?",
                loan);

        assertThat(kit().browser().as(me).post("/moi/quitter", Map.of("word", "quitter")))
                .hasStatus(409)
                .bodyText()
                .contains("Sono", "/pret/mes-emprunts/" + loan);
        assertThat(sharing.ask(
                        Integer.class, "select count(*) from sharing_reservation where person_id = ?", me.person()))
                .isOne();
    }
}
