package fr.agissons.volunteering.mission;

import fr.agissons.theming.home.SiteMapSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The missions the public can see, for search engines. */
@Component
class MissionSiteMap implements SiteMapSource {
    private static final String FROM = " from Mission m where" + MissionRule.VISIBLE;

    private final EntityManager entities;
    private final TownClock clock;

    MissionSiteMap(EntityManager entities, TownClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public long count() {
        return entities.createQuery("select count(m)" + FROM, Long.class)
                .setParameter("now", clock.now())
                .getSingleResult();
    }

    @Override
    public void pages(long skip, int limit, Consumer<Page> to) {
        try (var rows = entities.createQuery("select m.id, m.submittedAt" + FROM + "order by m.id", Row.class)
                .setParameter("now", clock.now())
                .setHint("org.hibernate.fetchSize", 1_000)
                .setFirstResult(Math.toIntExact(skip))
                .setMaxResults(limit)
                .getResultStream()) {
            rows.forEach(row -> to.accept(new Page("/missions/" + row.id(), row.submittedAt())));
        }
    }

    /** What the site map needs of one mission; a moderator last read it after it was submitted. */
    record Row(UUID id, @Nullable Instant submittedAt) {}
}
