package fr.agissons.participatorybudget.ballot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** The two times somebody is reminded of a ballot they never confirmed: the day after, and before the vote closes. */
enum Reminder {
    FIRST,
    LAST;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /** What was left yesterday is spoken of from five in the afternoon; no hour is kept of a draft. */
    private static final Duration REST = Duration.ofHours(17);

    private static final Duration BEFORE_CLOSE = Duration.ofHours(48);

    /** Nobody is reminded twice within a day. */
    private static final Duration APART = Duration.ofHours(72);

    /**
     * Which reminder goes out now, and to whom.
     *
     * @param today the town's date
     * @param before drafts last touched before this day are spoken of
     */
    record Call(Reminder which, LocalDate today, LocalDate before) {}

    /** The reminder of that moment, by the town's own hours: nothing at night, and nothing once the vote is closed. */
    static Optional<Call> at(ZonedDateTime now, ZonedDateTime closes) {
        LocalTime hour = now.toLocalTime();
        if (hour.isBefore(MORNING) || !hour.isBefore(EVENING) || !now.isBefore(closes)) {
            return Optional.empty();
        }
        LocalDate today = now.toLocalDate();
        if (!now.isBefore(closes.minus(BEFORE_CLOSE))) {
            return Optional.of(new Call(LAST, today, today));
        }
        return now.isBefore(closes.minus(APART))
                ? Optional.of(new Call(FIRST, today, now.minus(REST).toLocalDate()))
                : Optional.empty();
    }

    /** The message that says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
