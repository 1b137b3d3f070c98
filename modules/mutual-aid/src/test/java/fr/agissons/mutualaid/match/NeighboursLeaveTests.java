package fr.agissons.mutualaid.match;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who asked, or who helps, leaves: the others are told, doors and words are forgotten, help stays counted. */
class NeighboursLeaveTests extends PersonalDataContract {
    private final MutualAidKit aid;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NeighboursLeaveTests(PersonalDataKit kit, MutualAidKit aid, JdbcClient jdbc, TransactionTemplate transaction) {
        super(kit);
        this.aid = aid;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private int count(String from) {
        Integer found = transaction.execute(status ->
                jdbc.sql("select count(*) from " + from).query(Integer.class).single());
        return found == null ? -1 : found;
    }

    @Test
    void forgetsWhatWasAskedAndWhoseDoorItWas() {
        Me me = kit().people().resident("Demandeuse qui part");
        UUID request = aid.aRequest(me, "Courses pour Huguette");
        UUID match = aid.anOffer(aid.aHelper("Serviable"), request);
        assertThat(holding(me, "mutualaid.personal.requests").rows()).hasSize(1);

        leave(me);

        assertThat(count("mutualaid_request where id = '" + request
                        + "' and state = 'CANCELLED' and title = '[…]' and details = ''"))
                .isOne();
        assertThat(count("mutualaid_doorstep where request_id = '" + request + "'"))
                .isZero();
        assertThat(count("mutualaid_match where id = '" + match + "' and state = 'ENDED'"))
                .isOne();
        assertThat(count("mutualaid_request where requester_id = '" + me.person() + "'"))
                .isZero();
    }

    @Test
    void tellsThoseWhoCountOnAHelperAndKeepsTheHelpCounted() {
        Me asks = kit().people().resident("Demandeuse");
        UUID request = aid.aRequest(asks, "Un trajet");
        Me me = aid.aHelper("Aidante qui part");
        UUID match = aid.anOffer(me, request);
        aid.cases().answers().confirm(asks.person(), match);

        leave(me);

        assertThat(count("mutualaid_match where id = '" + match + "' and state = 'WITHDRAWN' and words = ''"))
                .isOne();
        assertThat(count("mutualaid_request where id = '" + request + "' and confirmed = 0"))
                .isOne();
        assertThat(count("mutualaid_helper where person_id = '" + me.person() + "'"))
                .isZero();
        assertThat(count("notification where recipient = '" + asks.person() + "' and type like '%withdrawn'"))
                .isOne();
    }
}
