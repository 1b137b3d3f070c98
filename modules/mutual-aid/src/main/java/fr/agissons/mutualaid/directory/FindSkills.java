package fr.agissons.mutualaid.directory;

import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.mutualaid.talent.Family;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers the list of skills: those whose people come to the place asked for, the most recently confirmed first. */
@Service
class FindSkills {
    static final int PAGE = 20;
    private static final int MOST_FOUND = 500;
    private static final UUID NOTHING = new UUID(0, 0);
    private static final String NO_DISTANCE = "cast(null as float8)";
    private static final String FROM = " from mutualaid_skill s where" + SkillRule.OPEN;
    private static final String LATEST = " order by s.confirmed_at desc, s.id desc limit ";

    private final Reads reads;
    private final SearchIndex index;
    private final NearPlaces places;
    private final TownClock clock;

    FindSkills(Reads reads, SearchIndex index, NearPlaces places, TownClock clock) {
        this.reads = reads;
        this.index = index;
        this.places = places;
        this.clock = clock;
    }

    private record Count(Skill skill, long offers) {}

    /** One page of the list this question asks for. */
    SkillsPage page(SkillQuery query) {
        // How far is for each offer to say: the distance here only draws the map.
        Near near = places.of(query.filters(), List.of(), 1).orElse(null);
        Map<String, Object> values = SkillRule.at(clock.now());
        StringBuilder where = new StringBuilder(FROM);
        words(query, where, values);
        reach(query, near, where, values);
        Trip trip = reads.trip().plannedAnew();
        Answer<Count> counts = trip.ask(Count.class, "select s.skill, count(*)" + where + " group by s.skill", values);
        sort(query, where, values);
        query.cursor().ifPresent(cursor -> {
            where.append(" and (s.confirmed_at, s.id) < (:at, :last)");
            values.put("at", cursor.confirmedAt());
            values.put("last", cursor.id());
        });
        Answer<SkillRow> rows = trip.ask(
                SkillRow.class,
                SkillRow.COLUMNS + (near == null ? NO_DISTANCE : SkillRule.DISTANCE) + where + LATEST + (PAGE + 1),
                values);
        trip.go();
        Map<Skill, Long> bySkill = new EnumMap<>(Skill.class);
        counts.rows().forEach(count -> bySkill.put(count.skill, count.offers));
        boolean more = rows.rows().size() > PAGE;
        List<SkillRow> shown = more ? rows.rows().subList(0, PAGE) : rows.rows();
        boolean lost = near == null && !query.get(SkillQuery.PLACE).isEmpty();
        return new SkillsPage(query, shown, bySkill, near, lost, more ? query.after(shown.getLast()) : null);
    }

    /** Asks for the latest so many, for the home page. */
    Answer<SkillRow> latest(Trip trip, int limit) {
        return trip.ask(
                SkillRow.class, SkillRow.COLUMNS + NO_DISTANCE + FROM + LATEST + limit, SkillRule.at(clock.now()));
    }

    private void words(SkillQuery query, StringBuilder where, Map<String, Object> values) {
        String words = query.get(SkillQuery.TEXT);
        if (!words.isEmpty()) {
            List<UUID> found = index.ids("mutualaid.skill", words, MOST_FOUND);
            where.append(" and s.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(NOTHING) : found);
        }
    }

    private static void reach(SkillQuery query, @Nullable Near near, StringBuilder where, Map<String, Object> values) {
        if (query.isRemote()) {
            where.append(" and s.venue <> 'ON_SITE'");
        }
        query.part().ifPresent(part -> {
            where.append(" and s.times & :part <> 0");
            values.put("part", Times.every(part).bits());
        });
        if (near != null) {
            where.append(" and").append(SkillRule.WITHIN_REACH);
            values.put("lat", near.point().latitude());
            values.put("lon", near.point().longitude());
        }
    }

    private static void sort(SkillQuery query, StringBuilder where, Map<String, Object> values) {
        query.family().map(Family::skills).ifPresent(skills -> {
            where.append(" and s.skill = any(:skills)");
            values.put(
                    "skills",
                    query.skill().map(List::of).orElse(skills).stream()
                            .map(Skill::name)
                            .toList());
        });
    }
}
