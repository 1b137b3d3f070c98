package fr.agissons.volunteering.demo;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Founds the associations of a demonstration site, has them validated, and publishes what they look for. */
@Component
class DemoMissions implements DemoData {
    private final TendOrganisation associations;
    private final ModerateOrganisation moderation;
    private final DemoPublisher publisher;
    private final DemoVolunteers volunteers;

    DemoMissions(
            TendOrganisation associations,
            ModerateOrganisation moderation,
            DemoPublisher publisher,
            DemoVolunteers volunteers) {
        this.associations = associations;
        this.moderation = moderation;
        this.publisher = publisher;
        this.volunteers = volunteers;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void load(Tenant site) {
        UUID manager = DemoPerson.NADIA.id();
        Map<String, UUID> byName = new HashMap<>();
        for (List<String> line : DemoLines.of("associations.tsv", site.slug())) {
            byName.put(line.get(1), found(line, byName.size() + 1, manager));
        }
        List<UUID> published = new ArrayList<>();
        List<List<String>> missions = DemoLines.of("missions.tsv", site.slug());
        for (List<String> line : missions) {
            UUID association = byName.get(line.get(1));
            if (association != null) {
                published.add(publisher.publish(line, association, manager, site.zone()));
            }
        }
        if ("colombes".equals(site.slug())) {
            volunteers.signUp(published);
        }
        if (!missions.isEmpty()) {
            publisher.leaveForModerator(missions.getFirst(), byName, manager, site.zone());
        }
    }

    /** The numbers are of a département 00, which does not exist: none of them is anybody's. */
    private UUID found(List<String> line, int number, UUID manager) {
        OrganisationKind kind = OrganisationKind.valueOf(line.get(2));
        String rna = kind == OrganisationKind.ASSOCIATION ? "W000%06d".formatted(number) : "";
        OrganisationDraft draft =
                new OrganisationDraft(line.get(1), kind, rna, "", "", line.get(4), "", "", line.get(3));
        if (!(associations.create(draft, manager) instanceof Saving.Saved saved)) {
            throw new IllegalStateException("The demonstration file describes an association that cannot be: " + line);
        }
        associations.submit(saved.id(), manager);
        moderation.validate(saved.id());
        return saved.id();
    }
}
