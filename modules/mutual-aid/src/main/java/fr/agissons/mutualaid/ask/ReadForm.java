package fr.agissons.mutualaid.ask;

import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.request.Asked;
import fr.agissons.mutualaid.request.Intake;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Need;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what was typed, or says field by field why not. */
@Component
class ReadForm {
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d .()/-]{5,28}");
    private static final int SHORTEST_TITLE = 3;
    private static final int FURTHEST = 90;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_STREET = 200;

    private final Whereabouts whereabouts;
    private final TownClock clock;

    ReadForm(Whereabouts whereabouts, TownClock clock) {
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /**
     * What came out.
     *
     * @param asked the request, when nothing is wrong
     * @param wrong message keys of what is wrong, by field, in the order of the form
     */
    record Reading(@Nullable Asked asked, Map<String, String> wrong) {}

    /** Reads the form of somebody who asks for themselves or for somebody close, or of the town's for a caller. */
    Reading read(AskForm form, boolean byPhone) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Intake intake = byPhone ? Intake.PHONE : "PROXY".equals(form.who()) ? Intake.PROXY : Intake.SELF;
        Need need = need(form, wrong);
        Privacy privacy = name(Privacy.values(), form.privacy()).orElse(null);
        check(privacy == null, "privacy", "mutualaid.ask.choose", wrong);
        Asked.Door typed = door(form, intake, wrong);
        Optional<Whereabouts.Place> place =
                whereabouts.find(PlainText.line(form.city()), PlainText.line(form.neighbourhood()), typed.street());
        check(place.isEmpty(), "city", "mutualaid.ask.city-unknown", wrong);
        if (!wrong.isEmpty() || need == null || privacy == null) {
            return new Reading(null, wrong);
        }
        return place.map(where -> new Reading(
                        new Asked(
                                intake,
                                need,
                                privacy,
                                where.city(),
                                where.neighbourhood(),
                                where.around(),
                                new Asked.Door(typed.name(), typed.phone(), typed.street(), where.door())),
                        wrong))
                .orElseThrow();
    }

    private @Nullable Need need(AskForm form, Map<String, String> wrong) {
        Category category = Category.of(PlainText.line(form.category())).orElse(null);
        check(category == null, "category", "mutualaid.ask.choose", wrong);
        String title = PlainText.line(form.title());
        text("title", title, SHORTEST_TITLE, Need.LONGEST_TITLE, "mutualaid.ask.title-length", wrong);
        String details = PlainText.lines(form.details());
        text("details", details, 0, Need.LONGEST_DETAILS, "mutualaid.ask.details-long", wrong);
        Urgency urgency = Urgency.of(PlainText.line(form.urgency())).orElse(null);
        check(urgency == null, "urgency", "mutualaid.ask.choose", wrong);
        LocalDate day = day(form.day(), wrong);
        int needed = number(form.needed());
        check(needed < 1 || needed > Need.MOST_NEEDED, "needed", "mutualaid.ask.needed-wrong", wrong);
        Moment moment = name(Moment.values(), form.moment()).orElse(Moment.ANY);
        if (!wrong.isEmpty() || category == null || urgency == null) {
            return null;
        }
        Instant now = clock.now();
        LocalDate last = day == null ? urgency.lastDayFrom(clock.today()) : day;
        Instant from = day == null || day.equals(clock.today()) ? now : clock.startOf(day);
        return new Need(category, urgency, moment, title, details, from, clock.startOf(last.plusDays(1)), needed);
    }

    private static Asked.Door door(AskForm form, Intake intake, Map<String, String> wrong) {
        String name = PlainText.line(form.name());
        String phone = PlainText.line(form.phone());
        String street = PlainText.line(form.street());
        boolean forSomebody = intake != Intake.SELF;
        check(
                forSomebody && name.isEmpty() || name.length() > LONGEST_NAME,
                "name",
                "mutualaid.ask.name-missing",
                wrong);
        check(forSomebody && form.consent() == null, "consent", "mutualaid.ask.consent-missing", wrong);
        check(street.length() > LONGEST_STREET, "street", "mutualaid.ask.street-long", wrong);
        boolean odd = !phone.isEmpty() && !PHONE.matcher(phone).matches();
        check(odd || intake == Intake.PHONE && phone.isEmpty(), "phone", "mutualaid.ask.phone-wrong", wrong);
        return new Asked.Door(forSomebody ? name : "", phone, street, null);
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
                    day.isBefore(today) || day.isAfter(today.plusDays(FURTHEST)),
                    "day",
                    "mutualaid.ask.day-wrong",
                    wrong);
            return day;
        } catch (DateTimeParseException notADay) {
            wrong.putIfAbsent("day", "mutualaid.ask.day-wrong");
            return null;
        }
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

    private static <E extends Enum<E>> Optional<E> name(E[] values, @Nullable String typed) {
        return Arrays.stream(values).filter(one -> one.name().equals(typed)).findFirst();
    }

    private static void check(boolean bad, String field, String key, Map<String, String> wrong) {
        if (bad) {
            wrong.putIfAbsent(field, key);
        }
    }
}
