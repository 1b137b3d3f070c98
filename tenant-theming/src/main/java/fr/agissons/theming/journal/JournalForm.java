package fr.agissons.theming.journal;

import fr.agissons.core.audit.JournalSearch;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an admin looks for in the journal, as typed.
 *
 * @param kind the sort of thing
 * @param since the first day
 * @param until the last day
 */
record JournalForm(String kind, String since, String until) {
    FieldErrors errors(Ui ui) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String name : new String[] {"du", "au"}) {
            String typed = "du".equals(name) ? since : until;
            if (!typed.isBlank() && day(typed) == null) {
                errors.put(name, ui.t("journal.error.day"));
            }
        }
        return new FieldErrors(errors);
    }

    JournalSearch search(ZoneId zone, @Nullable Long before) {
        LocalDate last = day(until);
        return new JournalSearch(
                kind.isBlank() ? null : kind,
                start(day(since), zone),
                start(last == null ? null : last.plusDays(1), zone),
                before);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < 1900 || day.getYear() > 9998 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
