package fr.agissons.mutualaid.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.mutualaid.helper.KnowHelpers;
import fr.agissons.mutualaid.helper.VetHelpers;
import fr.agissons.mutualaid.match.OfferHelp;
import fr.agissons.mutualaid.rule.Level;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first people of the demonstration who help. */
@Component
class DemoHelp {
    private final KnowHelpers helpers;
    private final VetHelpers vet;
    private final OfferHelp offers;

    DemoHelp(KnowHelpers helpers, VetHelpers vet, OfferHelp offers) {
        this.helpers = helpers;
        this.vet = vet;
        this.offers = offers;
    }

    /** Camille is trusted by the town, Nadia has just registered: each offers a hand. */
    void offer(List<UUID> requests) {
        int charter = helpers.charter().number();
        helpers.accept(DemoPerson.CAMILLE.id(), charter, "Petit-Colombes");
        helpers.accept(DemoPerson.NADIA.id(), charter, null);
        vet.rank(
                DemoPerson.SOPHIE.id(),
                DemoPerson.CAMILLE.id(),
                Level.APPROVED,
                "Rencontrée à la maison des associations");
        offers.offer(me(DemoPerson.CAMILLE), requests.get(2), "Je suis libre samedi, et je connais un peu les pianos.");
        offers.offer(me(DemoPerson.NADIA), requests.get(3), "J’aime le jardin, dimanche matin par exemple.");
    }

    /** Somebody of a smaller demonstration offers a hand with the first request. */
    void offerLightly(DemoPerson helper, List<UUID> requests) {
        helpers.accept(helper.id(), helpers.charter().number(), null);
        offers.offer(me(helper), requests.getFirst(), "Je passe au marché de toute façon.");
    }

    private static Me me(DemoPerson person) {
        return new Me(
                person.id(), Tenancy.current().id().value(), Role.RESIDENT, false, person.name(), person.email(), "fr");
    }
}
