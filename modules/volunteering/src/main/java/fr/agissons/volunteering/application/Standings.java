package fr.agissons.volunteering.application;

import fr.agissons.core.read.Reads;
import fr.agissons.volunteering.mission.Offer;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a person stands before they promise a place, and the turn they wait for to promise it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standings {
    private static final String TURN = """
            select version from membership where tenant_id = :tenant and person_id = :person for no key update
            """;

    private final Reads reads;

    Standings(Reads reads) {
        this.reads = reads;
    }

    /** What the person is to that slot now. */
    Standing of(UUID person, Offer offer) {
        return reads.first(
                        Standing.class,
                        Standing.STATEMENT,
                        Map.of(
                                "person", person,
                                "slot", offer.slot(),
                                "organisation", offer.organisation(),
                                "start", offer.startsAt(),
                                "end", offer.endsAt()))
                .orElseThrow();
    }

    /**
     * Waits until no other transaction promises anything in this person's name, and keeps them out until this one ends.
     * Without it eight yeses at once would each wait for the others at the rule that nobody is in two places, until the
     * database ends it by force.
     */
    void takeTurn(UUID person) {
        reads.first(Turn.class, TURN, Map.of("person", person));
    }

    /** The person's turn. */
    record Turn(int version) {}
}
