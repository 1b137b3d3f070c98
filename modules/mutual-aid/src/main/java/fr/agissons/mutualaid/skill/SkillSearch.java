package fr.agissons.mutualaid.skill;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.talent.Skill;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The skills anybody may look for, as the town's search index holds them: what is offered and where, never by whom. */
@Component
class SkillSearch implements SearchSource {
    private static final String VISIBLE = """
            select s.id, s.title, s.details, s.skill, s.city, s.neighbourhood, s.latitude, s.longitude, s.asked_at
            from mutualaid_skill s where""" + SkillRule.OPEN;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    SkillSearch(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return SkillOffer.KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("id", id);
        return reads.first(Row.class, VISIBLE + "and s.id = :id", values).map(Row::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        Instant now = clock.now();
        return Stream.iterate(
                        after(BEFORE_ALL, now),
                        rows -> !rows.isEmpty(),
                        rows -> after(rows.getLast().id(), now))
                .flatMap(List::stream)
                .map(Row::document);
    }

    private List<Row> after(UUID id, Instant now) {
        Map<String, Object> values = SkillRule.at(now);
        values.put("after", id);
        return reads.list(Row.class, VISIBLE + "and s.id > :after order by s.id limit " + AT_ONCE, values);
    }

    /** What the index needs of one offer. */
    record Row(
            UUID id,
            String title,
            String details,
            Skill skill,
            String city,
            @Nullable String neighbourhood,
            double latitude,
            double longitude,
            @Nullable Instant askedAt) {
        SearchDocument document() {
            // Addresses are written in French words, and so is most of what people look for.
            String words = (skill.family().slug() + " " + skill.slug()).replace('-', ' ');
            String text = String.join("\n", words, details, city, neighbourhood == null ? "" : neighbourhood);
            Instant asked = askedAt;
            return new SearchDocument(
                    id,
                    SkillOffer.KIND,
                    title,
                    text,
                    "/entraide/competences/" + id,
                    new GeoPoint(latitude, longitude),
                    null,
                    asked == null ? null : asked.plus(SkillOffer.PATIENCE));
        }
    }
}
