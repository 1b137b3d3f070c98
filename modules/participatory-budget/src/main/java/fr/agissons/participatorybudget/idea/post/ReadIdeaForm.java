package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.rule.Category;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what was typed, or says field by field why not; a place nobody finds on the map stays in words. */
@Component
class ReadIdeaForm {
    private static final int OFFERED = 3;
    private static final int MOST_EURO_DIGITS = 10;

    private final Geocoder geocoder;

    ReadIdeaForm(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    /**
     * What came out.
     *
     * @param details the idea, when nothing is wrong
     * @param wrong message keys of what is wrong, by field, in the order of the form
     */
    record Reading(@Nullable IdeaDetails details, Map<String, String> wrong) {}

    /**
     * What was typed.
     *
     * @param later whether its author goes on with it later: then a title is enough
     */
    Reading read(IdeaForm form, EditionView edition, boolean later) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String title = PlainText.line(form.title());
        check(
                title.length() < IdeaDetails.SHORTEST_TITLE || title.length() > IdeaDetails.LONGEST_TITLE,
                "title",
                "budget.idea.form.title-length",
                wrong);
        String words = PlainText.lines(form.words());
        check(
                words.isEmpty() && !later || words.length() > IdeaDetails.LONGEST_TEXT,
                "words",
                "budget.idea.form.words-length",
                wrong);
        String theme = PlainText.line(form.category());
        Category category = Category.of(theme).orElse(null);
        check(category == null && !(later && theme.isEmpty()), "category", "budget.idea.form.choose", wrong);
        UUID envelope = envelope(form, edition, wrong);
        String place = PlainText.line(form.place());
        check(place.length() > IdeaDetails.LONGEST_PLACE, "place", "budget.idea.form.place-long", wrong);
        Long cents = cents(form, wrong);
        if (!wrong.isEmpty()) {
            return new Reading(null, wrong);
        }
        Optional<GeoPoint> point = point(place);
        return new Reading(
                new IdeaDetails(
                        envelope,
                        title,
                        words,
                        category,
                        place,
                        point.map(GeoPoint::latitude).orElse(null),
                        point.map(GeoPoint::longitude).orElse(null),
                        cents),
                wrong);
    }

    private static @Nullable UUID envelope(IdeaForm form, EditionView edition, Map<String, String> wrong) {
        String typed = PlainText.line(form.envelope());
        if (typed.isEmpty()) {
            return null;
        }
        Optional<UUID> known = edition.envelopes().stream()
                .map(one -> one.id())
                .filter(id -> id.toString().equals(typed))
                .findFirst();
        check(known.isEmpty(), "envelope", "budget.idea.form.choose", wrong);
        return known.orElse(null);
    }

    private static @Nullable Long cents(IdeaForm form, Map<String, String> wrong) {
        String typed = PlainText.line(form.cost()).replace(',', '.').replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (typed.isEmpty()) {
            return null;
        }
        boolean amount = typed.matches("[0-9]{1," + MOST_EURO_DIGITS + "}(\\.[0-9]{1,2})?");
        long cents = amount ? new BigDecimal(typed).movePointRight(2).longValueExact() : 0;
        check(cents < 1 || cents > IdeaDetails.MOST_CENTS, "cost", "budget.idea.form.cost-wrong", wrong);
        return cents;
    }

    private Optional<GeoPoint> point(String place) {
        return place.isEmpty()
                ? Optional.empty()
                : geocoder.search(place + " " + Tenancy.current().name(), null, OFFERED).stream()
                        .limit(1)
                        .filter(found -> !found.needsConfirmation())
                        .map(GeocodedAddress::point)
                        .findFirst();
    }

    private static void check(boolean bad, String field, String key, Map<String, String> wrong) {
        if (bad) {
            wrong.putIfAbsent(field, key);
        }
    }
}
