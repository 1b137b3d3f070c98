package fr.agissons.sharing.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.tenancy.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the libraries of a demonstration site, fills their shelves and lends the first things. */
@Component
class DemoLending implements DemoData {
    private static final String TOWN = "ville";

    private final Organisations organisations;
    private final DemoShelves shelves;
    private final DemoBorrowers borrowers;

    DemoLending(Organisations organisations, DemoShelves shelves, DemoBorrowers borrowers) {
        this.organisations = organisations;
        this.shelves = shelves;
        this.borrowers = borrowers;
    }

    /** After the associations are founded. */
    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load(Tenant site) {
        List<OrganisationCard> associations = organisations.managedBy(DemoPerson.NADIA.id());
        Me nadia = as(DemoPerson.NADIA, Role.RESIDENT, site);
        Me thomas = as(DemoPerson.THOMAS, Role.ADMIN, site);
        Map<String, UUID> models = new HashMap<>();
        for (List<String> line : DemoLines.of("libraries.tsv", site.slug())) {
            boolean ofTown = line.get(1).equals(TOWN);
            Optional<UUID> association = associations.stream()
                    .filter(card -> card.name().equals(line.get(1)))
                    .map(OrganisationCard::id)
                    .findFirst();
            if (ofTown || association.isPresent()) {
                models.putAll(shelves.open(ofTown ? thomas : nadia, association.orElse(null), line, site.slug()));
            }
        }
        borrowers.borrow(site, models);
    }

    private static Me as(DemoPerson person, Role role, Tenant site) {
        return new Me(person.id(), site.id().value(), role, false, person.name(), person.email(), "fr");
    }
}
