package fr.agissons.mutualaid.directory;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.theming.home.HomeFigure;
import fr.agissons.theming.home.HomeFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many people of the town offer what they know: each is counted once, and only while they can be asked. */
@Component
class SkillFigures implements HomeFigures {
    private static final String OFFERING =
            "select count(distinct s.person_id) from mutualaid_skill s where" + SkillRule.OPEN;

    private final Reads reads;
    private final TownClock clock;

    SkillFigures(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Count(long people) {}

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public List<HomeFigure> count() {
        long people = reads.first(Count.class, OFFERING, SkillRule.at(clock.now()))
                .orElseThrow()
                .people();
        return List.of(new HomeFigure("mutualaid.skill.figure", people));
    }
}
