package fr.agissons.mutualaid.skill;

import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.home.SiteMapSource;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The skills anybody may look for, for search engines. */
@Component
class SkillSiteMap implements SiteMapSource {
    private static final String FROM = " from mutualaid_skill s where" + SkillRule.OPEN;

    private final Reads reads;
    private final TownClock clock;

    SkillSiteMap(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public long count() {
        return reads.first(Count.class, "select count(*)" + FROM, SkillRule.at(clock.now()))
                .orElseThrow()
                .offers();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("skip", skip);
        values.put("limit", limit);
        reads.list(Row.class, "select s.id, s.confirmed_at" + FROM + "order by s.id offset :skip limit :limit", values)
                .forEach(row -> to.accept(new Page("/entraide/competences/" + row.id(), row.confirmedAt())));
    }

    /** How many there are. */
    record Count(long offers) {}

    /** What the site map needs of one offer. */
    record Row(UUID id, Instant confirmedAt) {}
}
