package fr.agissons.mutualaid.skill;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.mutualaid.helper.HelperSuspended;
import org.springframework.stereotype.Component;

/** Tells the town's search index when an offer may have changed, or the trust in its person. */
@Component
class SkillIndexing {
    private final SearchIndex index;
    private final TendSkills skills;

    SkillIndexing(SearchIndex index, TendSkills skills) {
        this.index = index;
        this.skills = skills;
    }

    @AfterCommit
    void on(SkillChanged event) {
        index.refresh(SkillOffer.KIND, event.offer());
    }

    @AfterCommit
    void on(HelperSuspended event) {
        skills.of(event.person()).forEach(offer -> index.refresh(SkillOffer.KIND, offer));
    }
}
