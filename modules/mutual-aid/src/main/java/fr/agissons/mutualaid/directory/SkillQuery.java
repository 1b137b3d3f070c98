package fr.agissons.mutualaid.directory;

import fr.agissons.core.read.Filters;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.mutualaid.talent.DayPart;
import fr.agissons.mutualaid.talent.Family;
import fr.agissons.mutualaid.talent.Skill;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody asks the list of skills for, as it stands in the address, so that a filtered list can be sent to a friend.
 * What makes no sense is left out rather than refused.
 */
public final class SkillQuery {
    static final String PATH = "/entraide/competences";
    static final String TEXT = "q";
    static final String FAMILY = "famille";
    static final String SKILL = "competence";
    static final String PART = "moment";
    static final String REMOTE = "distance";
    static final String PLACE = NearPlaces.PLACE;
    static final String LATITUDE = NearPlaces.LATITUDE;
    static final String LONGITUDE = NearPlaces.LONGITUDE;
    static final String AFTER = "apres";

    private static final Set<String> KNOWN =
            Set.of(TEXT, FAMILY, SKILL, PART, REMOTE, PLACE, LATITUDE, LONGITUDE, AFTER);
    private static final String BETWEEN = "~";

    private final Filters filters;

    private SkillQuery(Filters filters) {
        this.filters = filters;
    }

    static SkillQuery of(Map<String, String> parameters) {
        return new SkillQuery(Filters.of(PATH, KNOWN, parameters));
    }

    /** Where the page before ended. */
    record Cursor(Instant confirmedAt, UUID id) {}

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Filters filters() {
        return filters;
    }

    /** The family, said by itself or by one of its skills. */
    Optional<Family> family() {
        return skill().map(Skill::family).or(() -> Family.of(get(FAMILY)));
    }

    Optional<Skill> skill() {
        return Skill.of(get(SKILL));
    }

    Optional<DayPart> part() {
        return DayPart.of(get(PART));
    }

    boolean isRemote() {
        return "oui".equals(get(REMOTE));
    }

    Optional<Cursor> cursor() {
        String[] parts = get(AFTER).split(BETWEEN, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The address of what follows this row. */
    String after(SkillRow row) {
        return filters.with(AFTER, row.confirmedAt() + BETWEEN + row.id()).address();
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(AFTER, SKILL).with(name, value).address();
    }

    /** The address of this list without these filters, from its first page. */
    String without(String... names) {
        return filters.without(names).without(AFTER).address();
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, PLACE, LATITUDE, LONGITUDE, AFTER).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(AFTER);
    }
}
