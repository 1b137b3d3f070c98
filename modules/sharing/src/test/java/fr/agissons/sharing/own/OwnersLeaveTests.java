package fr.agissons.sharing.own;

import static fr.agissons.sharing.SharingKit.in;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.sharing.OwnKit;
import fr.agissons.sharing.OwnKit.Neighbour;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.InLine;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident who lends leaves once their things are back; their door goes, and those who counted on them are told. */
class OwnersLeaveTests extends PersonalDataContract {
    private final OwnKit own;
    private final Reserve reserve;

    OwnersLeaveTests(PersonalDataKit kit, OwnKit own, Reserve reserve) {
        super(kit);
        this.own = own;
        this.reserve = reserve;
    }

    @BeforeEach
    void letResidentsLend() {
        own.set(true, 20);
    }

    @AfterEach
    void asItWas() {
        own.set(false, 20);
    }

    private static Wish wish(UUID thing) {
        return new Wish(thing, in(5, 2), null, "", true);
    }

    @Test
    void takesDownWhatTheyLendAndForgetsWhere() {
        Neighbour owner = own.aNeighbour("Qui déménage");
        UUID thing = own.aThing(owner, "Diable de déménagement");
        UUID borrower = kit().people().resident("Comptait dessus").person();
        UUID waiting = kit().people().resident("Attendait").person();
        UUID loan = ((Made) reserve.reserve(borrower, wish(thing))).loan();
        UUID hold = ((InLine) reserve.reserveOrWait(waiting, wish(thing))).hold();
        assertThat(holding(owner.me(), "sharing.personal.own").rows()).hasSize(1);
        assertThat(holding(owner.me(), "sharing.personal.own-things").rows()).hasSize(1);

        leave(owner.me());

        assertThat(own.rows().ask(String.class, "select state from sharing_reservation where id = ?", loan))
                .isEqualTo("REFUSED");
        assertThat(own.rows().ask(String.class, "select state from sharing_hold where id = ?", hold))
                .isNotEqualTo("WAITING");
        assertThat(own.rows()
                        .ask(
                                Integer.class,
                                "select count(*) from notification where recipient = ? and type = 'sharing.mail.changed.owner-gone'",
                                borrower))
                .isOne();
        assertThat(own.rows()
                        .ask(
                                Integer.class,
                                "select count(*) from sharing_owner_door where library_id = ?",
                                owner.library()))
                .isZero();
        assertThat(own.rows()
                        .ask(
                                Boolean.class,
                                "select name = '[…]' and not open and owner_id <> ? from sharing_library where id = ?",
                                owner.me().person(),
                                owner.library()))
                .isTrue();
        assertThat(kit().browser().visitor().get("/pret/" + thing)).hasStatus(404);
    }

    @Test
    void staysWhileSomebodyHasAThingOfTheirs() {
        Neighbour owner = own.aNeighbour("Pas encore");
        UUID thing = own.aThing(owner, "Remorque prêtée");
        UUID loan = ((Made) reserve.reserve(kit().people().resident("La tient").person(), wish(thing))).loan();
        own.rows()
                .change(
                        "update sharing_reservation set state = 'OUT', handed_at = now(), terms_version = 1 where id = ?",
                        loan);

        assertThat(kit().browser().as(owner.me()).post("/moi/quitter", Map.of("word", "quitter")))
                .hasStatus(409)
                .bodyText()
                .contains("Remorque prêtée", "/pret/gestion/emprunts/" + loan);
    }
}
