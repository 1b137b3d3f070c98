package fr.agissons.mutualaid.skill;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many are asked of at a time, as whoever answers invitations meets it: taken one by one, given back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SkillPlaces {
    private final SkillOffers offers;

    SkillPlaces(SkillOffers offers) {
        this.offers = offers;
    }

    /**
     * Takes one more in, and keeps the offer from anybody else's change until the transaction ends; false when as many as
     * the person bears are under way. Ask before anything else is loaded: what Hibernate held is let go.
     */
    public boolean take(UUID offer) {
        return offers.take(offer) == 1;
    }

    /** One of them is over; the same caution holds. */
    public void release(UUID offer) {
        offers.release(offer);
    }
}
