package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.Near;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.volunteering.mission.TownRules;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a list of missions looks: as far as the town has set, unless the visitor chose another of its distances. */
@Component
class Surroundings {
    private final NearPlaces places;
    private final TownRules rules;

    Surroundings(NearPlaces places, TownRules rules) {
        this.places = places;
        this.rules = rules;
    }

    /** Around where this list looks, if it says so and the place is known. */
    Optional<Near> of(ListQuery query) {
        VolunteeringSettings set = set();
        return places.of(query.filters(), set.distances(), set.nearby());
    }

    /** What the town has set about missions, distances among it. */
    VolunteeringSettings set() {
        return rules.set();
    }
}
