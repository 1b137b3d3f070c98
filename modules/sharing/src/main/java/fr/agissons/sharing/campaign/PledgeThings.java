package fr.agissons.sharing.campaign;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Residents pledge to bring some of what is needed, no more than that unless the campaign takes more. */
@Service
@Transactional
public class PledgeThings {
    private final Campaigns campaigns;
    private final Needs needs;
    private final Pledges pledges;
    private final CampaignNews news;
    private final TownClock clock;

    PledgeThings(Campaigns campaigns, Needs needs, Pledges pledges, CampaignNews news, TownClock clock) {
        this.campaigns = campaigns;
        this.needs = needs;
        this.pledges = pledges;
        this.news = news;
        this.clock = clock;
    }

    /** Why a pledge is not taken. */
    public enum No {
        /** Fewer are needed by now. */
        LEFT,
        /** The campaign does not take pledges now. */
        OVER,
        /** That day is no day of the campaign to come. */
        DAY;

        /** Message key of the explanation. */
        public String key() {
            return "sharing.campaign.no." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of it.
     *
     * @param pledge the pledge that is kept, the same when it was sent before
     * @param no why there is none
     * @param left how many could still be pledged
     */
    public record Pledged(@Nullable UUID pledge, @Nullable No no, int left) {}

    /** Pledges so many, to be brought on that day. */
    public Pledged pledge(UUID person, UUID id, int quantity, LocalDate day) {
        // Its row is held until the end: those who want the last one stand in line.
        Need need = needs.locked(id);
        Optional<Pledge> before = pledges.active(id, person);
        if (before.isPresent()) {
            return new Pledged(before.get().getId(), null, need.left());
        }
        Campaign campaign = of(need);
        LocalDate today = clock.today();
        CampaignDetails details = campaign.details();
        if (!campaign.state().takesPledges(today, details.last())) {
            return new Pledged(null, No.OVER, 0);
        }
        if (day.isBefore(today) || day.isBefore(details.first()) || day.isAfter(details.last())) {
            return new Pledged(null, No.DAY, need.left());
        }
        if (!need.pledge(quantity)) {
            return new Pledged(null, No.LEFT, need.left());
        }
        Pledge pledge = pledges.saveAndFlush(Pledge.of(need, person, quantity, day, clock.now()));
        news.tellConveners(campaign, need, pledge, "pledged");
        return new Pledged(pledge.getId(), null, need.left());
    }

    /** Cannot bring it after all; others may pledge it. Doing so twice changes nothing. */
    public void withdraw(UUID person, UUID id) {
        Need need = needs.locked(pledges.needOf(id));
        Pledge pledge = pledges.findById(id)
                .filter(one -> person.equals(one.personId()))
                .orElseThrow(Refusals.NotFound::new);
        if (pledge.state() == PledgeState.WITHDRAWN) {
            return;
        }
        need.release(pledge.outstanding());
        pledge.withdraw(clock.now());
        news.tellConveners(of(need), need, pledge, "withdrawn");
    }

    private Campaign of(Need need) {
        return campaigns.findById(need.campaignId()).orElseThrow(Refusals.NotFound::new);
    }
}
