package fr.agissons.volunteering.application;

import static fr.agissons.volunteering.VolunteeringKit.autoAccepting;
import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A volunteer who leaves gives their places back; what they did stays counted. */
class VolunteersLeaveTests extends PersonalDataContract {
    private final VolunteeringKit volunteering;
    private final SignUps signUps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    VolunteersLeaveTests(
            PersonalDataKit kit,
            VolunteeringKit volunteering,
            SignUps signUps,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        super(kit);
        this.volunteering = volunteering;
        this.signUps = signUps;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void givesThePlaceBackAndKeepsTheCount() {
        UUID mission = volunteering.aMission(
                volunteering.anAssociation("Qui reste"), autoAccepting(details("On vous attendait")), 2);
        UUID slot = volunteering.slots(mission).getFirst();
        Me me = kit().people().resident("Bénévole qui part");
        assertThat(signUps.signUp(me.person(), new SignUp(mission, slot, "Je connais", LocalDate.of(1985, 5, 4)))
                        .outcome())
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(holding(me, "volunteering.personal.sign-ups").rows()).hasSize(1);

        leave(me);

        assertThat(volunteering.taken(slot)).isZero();
        assertThat(count("slot_id = '" + slot + "' and state = 'CANCELLED_BY_PERSON' and motivation = ''"))
                .isOne();
        assertThat(count("person_id = '" + me.person() + "'")).isZero();
    }

    private int count(String which) {
        Integer found =
                transaction.execute(status -> jdbc.sql("select count(*) from volunteering_application where " + which)
                        .query(Integer.class)
                        .single());
        return found == null ? -1 : found;
    }
}
