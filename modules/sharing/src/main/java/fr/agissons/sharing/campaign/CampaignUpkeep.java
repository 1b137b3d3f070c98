package fr.agissons.sharing.campaign;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Closes campaigns that everybody has forgotten, so that whoever brought something is thanked all the same. */
@Component
class CampaignUpkeep implements TownJob {
    private final TendCampaigns campaigns;

    CampaignUpkeep(TendCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String module() {
        return "pret";
    }

    @Override
    public void run() {
        campaigns.forgotten().forEach(campaigns::closeForgotten);
    }
}
