package fr.agissons.mutualaid.desk;

import static java.util.stream.Collectors.joining;

import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.mutualaid.talent.Family;
import fr.agissons.mutualaid.talent.Mastery;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who offers a skill of the kind a request asks for, and who comes that far: whom the town may call. */
public record SkilledNeighbour(
        UUID offer,
        String title,
        Mastery mastery,
        @Nullable String name,
        @Nullable Double distance) {
    private static final String DISTANCE =
            SkillRule.DISTANCE.replace(":lat", "r.latitude").replace(":lon", "r.longitude");

    /** The skills that help with each sort of request, as a list the database splits. */
    private static final String SKILLS = Arrays.stream(Category.values())
            .map(category -> "when '" + category.name() + "' then '" + skills(category) + "'")
            .collect(joining(" ", "case r.category ", " end"));

    /** Those for the request of {@code :id}, the nearest first; from afar they come to nobody's door. */
    static final String OF_REQUEST = """
            select f.id, f.title, f.mastery, p.display_name, case when f.venue = 'REMOTE' then null else f.km end
            from (select s.*, %s as km from mutualaid_skill s
                join mutualaid_request r on r.tenant_id = :tenant and r.id = :id
                where %s and s.skill = any (string_to_array(%s, ',')) and s.audience <> 'ASSOCIATIONS'
                  and s.person_id is distinct from r.requester_id
                  and (s.at_once is null or s.taken < s.at_once)) f
            left join membership p on p.tenant_id = :tenant and p.person_id = f.person_id
            where f.venue <> 'ON_SITE' or f.km <= f.radius
            order by f.km, f.id limit 30
            """.formatted(DISTANCE, SkillRule.OPEN, SKILLS);

    private static String skills(Category category) {
        return Family.helpingWith(category).stream()
                .flatMap(family -> family.skills().stream())
                .map(Enum::name)
                .collect(joining(","));
    }

    public String path() {
        return "/entraide/competences/" + offer;
    }
}
