package fr.agissons.mutualaid.skill;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Asks people whether what they offer is still true. */
@Component
class SkillUpkeep implements TownJob {
    private final TendSkills tend;

    SkillUpkeep(TendSkills tend) {
        this.tend = tend;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public void run() {
        tend.stale().forEach(tend::ask);
    }
}
