package fr.agissons.volunteering.mission;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The missions the public can see, as the town's search index holds them. */
@Component
class MissionSearch implements SearchSource {
    /** The kind of its documents, and the message key of its label. */
    static final String KIND = "volunteering.mission";

    private static final String VISIBLE = """
            select m.id, m.details.title, m.details.objective, m.details.description, m.organisationName,
                m.details.address.city, m.details.address.latitude, m.details.address.longitude, m.openUntil
            from Mission m
            where""" + MissionRule.VISIBLE;

    private final EntityManager entities;
    private final TownClock clock;

    MissionSearch(EntityManager entities, TownClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return entities.createQuery(VISIBLE + "and m.id = :id", Row.class)
                .setParameter("now", clock.now())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Row::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        return entities.createQuery(VISIBLE + "order by m.id", Row.class)
                .setParameter("now", clock.now())
                .getResultStream()
                .map(Row::document);
    }

    /** What the index needs of one mission. */
    record Row(
            UUID id,
            String title,
            String objective,
            String description,
            String organisation,
            @Nullable String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant openUntil) {
        SearchDocument document() {
            GeoPoint point = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
            String text = String.join("\n", objective, description, organisation, city == null ? "" : city);
            Instant until = openUntil.equals(Slot.SOME_DAY) ? null : openUntil;
            return new SearchDocument(id, KIND, title, text, "/missions/" + id, point, null, until);
        }
    }
}
