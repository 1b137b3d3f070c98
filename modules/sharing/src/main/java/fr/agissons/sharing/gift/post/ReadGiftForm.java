package fr.agissons.sharing.gift.post;

import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.gift.Announcement;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.GiftDetails;
import fr.agissons.sharing.gift.RoughPlace;
import fr.agissons.sharing.gift.Way;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what was typed, or says field by field why not. */
@Component
class ReadGiftForm {
    private static final int SHORTEST_TITLE = 3;

    private final GiftPlaces places;
    private final TownClock clock;

    ReadGiftForm(GiftPlaces places, TownClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * What came out.
     *
     * @param said the give-away, when nothing is wrong
     * @param wrong message keys of what is wrong, by field, in the order of the form
     */
    record Reading(@Nullable Announcement said, Map<String, String> wrong) {}

    Reading read(GiftForm form) {
        Map<String, String> wrong = new LinkedHashMap<>();
        GiftDetails details = details(form, wrong);
        Optional<RoughPlace> place = places.find(PlainText.line(form.city()), PlainText.line(form.neighbourhood()));
        check(place.isEmpty(), "city", "sharing.gift.form.city-unknown", wrong);
        String door = PlainText.lines(form.door());
        check(door.length() > Announcement.LONGEST_DOOR, "door", "sharing.gift.form.door-long", wrong);
        if (!wrong.isEmpty() || details == null || place.isEmpty()) {
            return new Reading(null, wrong);
        }
        UUID organisation = organisation(form);
        return new Reading(new Announcement(form.way(), organisation, details, place.get(), door), wrong);
    }

    private @Nullable GiftDetails details(GiftForm form, Map<String, String> wrong) {
        String title = PlainText.line(form.title());
        text("title", title, SHORTEST_TITLE, GiftDetails.LONGEST_TITLE, "sharing.gift.form.title-length", wrong);
        GiftCategory category = GiftCategory.of(PlainText.line(form.category())).orElse(null);
        check(category == null, "category", "sharing.gift.form.choose", wrong);
        GiftCondition condition = form.way() == Way.WANTED
                ? null
                : GiftCondition.of(PlainText.line(form.condition())).orElse(null);
        check(form.way() == Way.OFFER && condition == null, "condition", "sharing.gift.form.choose", wrong);
        String description = PlainText.lines(form.description());
        text(
                "description",
                description,
                0,
                GiftDetails.LONGEST_DESCRIPTION,
                "sharing.gift.form.description-long",
                wrong);
        int quantity = number(form.quantity());
        check(quantity < 1 || quantity > GiftDetails.MOST, "quantity", "sharing.gift.form.quantity-wrong", wrong);
        LocalDate last = day(form.collectBy(), wrong);
        boolean unhurt = form.unhurt() != null;
        boolean protects = form.way() == Way.OFFER && ForbiddenThings.protects(title + "\n" + description);
        check(protects && !unhurt, "unhurt", "sharing.gift.form.unhurt-missing", wrong);
        return category == null || !wrong.isEmpty()
                ? null
                : new GiftDetails(title, description, category, condition, quantity, last, protects);
    }

    private @Nullable LocalDate day(@Nullable String typed, Map<String, String> wrong) {
        String text = PlainText.line(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            LocalDate today = clock.today();
            check(
                    day.isBefore(today) || day.isAfter(today.plusYears(1)),
                    "collectBy",
                    "sharing.gift.form.day-wrong",
                    wrong);
            return day;
        } catch (DateTimeParseException notADay) {
            check(true, "collectBy", "sharing.gift.form.day-wrong", wrong);
            return null;
        }
    }

    private static @Nullable UUID organisation(GiftForm form) {
        try {
            String typed = PlainText.line(form.organisation());
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnIdentifier) {
            return null;
        }
    }

    private static void text(String field, String text, int least, int most, String key, Map<String, String> wrong) {
        check(text.length() < least || text.length() > most, field, key, wrong);
        ForbiddenThings.in(text).ifPresent(kind -> wrong.putIfAbsent(field, kind.key()));
        ContactScan.of(text).ifPresent(found -> wrong.putIfAbsent(field, found.key()));
    }

    static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(PlainText.line(typed));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static void check(boolean bad, String field, String key, Map<String, String> wrong) {
        if (bad) {
            wrong.putIfAbsent(field, key);
        }
    }
}
