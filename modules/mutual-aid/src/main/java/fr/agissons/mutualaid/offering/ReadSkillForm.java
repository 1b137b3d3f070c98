package fr.agissons.mutualaid.offering;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.RoughPlace;
import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.ask.Whereabouts;
import fr.agissons.mutualaid.request.PublicPlace;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what was typed, or says field by field why not. Nobody is asked for a street: a neighbourhood will do. */
@Component
class ReadSkillForm {
    private final Whereabouts whereabouts;

    ReadSkillForm(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /**
     * What came out.
     *
     * @param details what is offered, when nothing is wrong
     * @param place where, rounded, when nothing is wrong
     * @param wrong message keys of what is wrong, by field, in the order of the form
     */
    record Reading(@Nullable SkillDetails details, @Nullable PublicPlace place, Map<String, String> wrong) {}

    Reading read(SkillForm form) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Skill skill = Skill.of(PlainText.line(form.skill())).orElse(null);
        check(skill == null, "skill", "mutualaid.ask.choose", wrong);
        Mastery mastery = name(Mastery.values(), form.mastery());
        check(mastery == null, "mastery", "mutualaid.ask.choose", wrong);
        String title = PlainText.line(form.title());
        text(
                "title",
                title,
                SkillDetails.SHORTEST_TITLE,
                SkillDetails.LONGEST_TITLE,
                "mutualaid.ask.title-length",
                wrong);
        String details = PlainText.lines(form.details());
        text("details", details, 0, SkillDetails.LONGEST_DETAILS, "mutualaid.ask.details-long", wrong);
        Times times = Times.of(form.ticked());
        check(times.isEmpty(), "times", "mutualaid.skill.times-missing", wrong);
        Venue venue = name(Venue.values(), form.venue());
        check(venue == null, "venue", "mutualaid.ask.choose", wrong);
        int radius = venue == Venue.REMOTE ? SkillDetails.FURTHEST : number(form.radius());
        check(radius < 1 || radius > SkillDetails.FURTHEST, "radius", "mutualaid.skill.radius-wrong", wrong);
        PublicPlace place = place(form);
        check(place == null, "city", "mutualaid.ask.city-unknown", wrong);
        Audience audience = name(Audience.values(), form.audience());
        check(audience == null, "audience", "mutualaid.ask.choose", wrong);
        Integer atOnce = form.isLimited() ? Integer.valueOf(number(form.atOnce())) : null;
        boolean odd = atOnce != null && (atOnce < 1 || atOnce > SkillDetails.MOST_AT_ONCE);
        check(odd, "atOnce", "mutualaid.skill.at-once-wrong", wrong);
        if (!wrong.isEmpty() || skill == null || mastery == null || venue == null || audience == null) {
            return new Reading(null, null, wrong);
        }
        SkillDetails said =
                new SkillDetails(skill, mastery, title, details, times.bits(), venue, radius, audience, atOnce);
        return new Reading(said, place, wrong);
    }

    private @Nullable PublicPlace place(SkillForm form) {
        Optional<Whereabouts.Place> found =
                whereabouts.find(PlainText.line(form.city()), PlainText.line(form.neighbourhood()), "");
        return found.map(where -> {
                    GeoPoint rough = RoughPlace.of(where.around());
                    return new PublicPlace(where.city(), where.neighbourhood(), rough.latitude(), rough.longitude());
                })
                .orElse(null);
    }

    private static void text(String field, String text, int least, int most, String key, Map<String, String> wrong) {
        check(text.length() < least || text.length() > most, field, key, wrong);
        ContactScan.of(text).ifPresent(found -> wrong.putIfAbsent(field, found.key()));
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(PlainText.line(typed));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static <E extends Enum<E>> @Nullable E name(E[] values, @Nullable String typed) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static void check(boolean bad, String field, String key, Map<String, String> wrong) {
        if (bad) {
            wrong.putIfAbsent(field, key);
        }
    }
}
