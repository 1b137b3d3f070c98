package fr.agissons.sharing.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.campaign.CampaignDetails;
import fr.agissons.sharing.campaign.PledgeThings;
import fr.agissons.sharing.campaign.ReceiveThings;
import fr.agissons.sharing.campaign.TendCampaigns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an association of a demonstration site collects, and in the largest the town itself: some of it has come in. */
@Component
class DemoCampaigns implements DemoData {
    private static final String MAIN = "colombes";
    private static final String LILLE = "lille";
    private static final String TOWN = "ville";

    private final Organisations organisations;
    private final TendCampaigns tend;
    private final PledgeThings pledges;
    private final ReceiveThings receive;
    private final TownClock clock;

    DemoCampaigns(
            Organisations organisations,
            TendCampaigns tend,
            PledgeThings pledges,
            ReceiveThings receive,
            TownClock clock) {
        this.organisations = organisations;
        this.tend = tend;
        this.pledges = pledges;
        this.receive = receive;
        this.clock = clock;
    }

    /** After the give-aways. */
    @Override
    public int order() {
        return 320;
    }

    @Override
    public void load(Tenant site) {
        Optional<OrganisationCard> association = organisations.managedBy(DemoPerson.NADIA.id()).stream()
                .filter(OrganisationCard::validated)
                .findFirst();
        boolean main = MAIN.equals(site.slug());
        for (List<String> line : DemoLines.all("campaigns.tsv")) {
            if (TOWN.equals(line.getFirst())) {
                if (main) {
                    Me thomas = new Me(
                            DemoPerson.THOMAS.id(),
                            site.id().value(),
                            Role.ADMIN,
                            false,
                            DemoPerson.THOMAS.name(),
                            DemoPerson.THOMAS.email(),
                            "fr");
                    UUID campaign = tend.open(thomas, null, details(line), "oui".equals(line.get(6)));
                    needs(thomas, campaign, line);
                }
            } else if (association.isPresent()) {
                Me nadia = DemoGifts.as(DemoPerson.NADIA, site);
                UUID campaign = tend.open(nadia, association.get().id(), details(line), "oui".equals(line.get(6)));
                give(nadia, needs(nadia, campaign, line), site);
            }
        }
    }

    /** Some blankets are pledged, some gloves have come in without a word. */
    private void give(Me nadia, List<UUID> needs, Tenant site) {
        LocalDate day = clock.today().plusDays(4);
        if (MAIN.equals(site.slug())) {
            pledges.pledge(DemoPerson.CAMILLE.id(), needs.getFirst(), 6, day);
            pledges.pledge(DemoPerson.SOPHIE.id(), needs.get(2), 24, day.plusDays(3));
        } else if (LILLE.equals(site.slug())) {
            pledges.pledge(DemoPerson.LUCAS.id(), needs.getFirst(), 2, day);
        }
        receive.walkIn(nadia, needs.get(1), 18, "Un voisin du marché", false);
        receive.walkIn(nadia, needs.get(2), 60, "L’épicerie du coin", true);
    }

    private List<UUID> needs(Me me, UUID campaign, List<String> line) {
        List<UUID> needs = new ArrayList<>();
        for (String need : line.get(7).split(";")) {
            String[] parts = need.split("\\|", -1);
            needs.add(tend.need(me, campaign, parts[0], parts[1], Integer.parseInt(parts[2])));
        }
        return needs;
    }

    private CampaignDetails details(List<String> line) {
        LocalDate today = clock.today();
        return new CampaignDetails(
                line.get(1),
                line.get(2),
                line.get(3),
                line.get(4),
                today,
                today.plusDays(Integer.parseInt(line.get(5))));
    }
}
