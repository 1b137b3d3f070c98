package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One phase on the time line: its name, its days in words, and whether it is behind, now or ahead. */
public record PhaseWords(
        Phase phase, Instant start, @Nullable Instant end) {
    static PhaseWords of(Phases phases, Phase phase) {
        return new PhaseWords(
                phase, phases.start(phase).orElseThrow(), phases.end(phase).orElse(null));
    }

    public String name(Ui ui) {
        return ui.t(phase.key());
    }

    /** What happens in it. */
    public String about(Ui ui) {
        return ui.t(phase.key() + ".about");
    }

    /** "du 3 au 30 novembre"; with hours when it does not begin and end at midnight; "à partir du …" when it has no end. */
    public String dates(Ui ui) {
        Instant until = end;
        if (until == null) {
            return ui.t("budget.phase.from", day(ui, start));
        }
        if (isMidnight(ui, start) && isMidnight(ui, until)) {
            LocalDate first = ui.local(start).toLocalDate();
            LocalDate last = lastDay(ui, until);
            return first.equals(last) ? ui.fullDate(first) : ui.dateRange(first, last);
        }
        return ui.t("budget.phase.between", moment(ui, start), end(ui, until));
    }

    /** The end of something in words: "dimanche 30 novembre à minuit", "dimanche 30 novembre à 18 h". */
    public static String end(Ui ui, Instant until) {
        return isMidnight(ui, until)
                ? ui.t("budget.phase.midnight", ui.fullDate(lastDay(ui, until)))
                : moment(ui, until);
    }

    private static String moment(Ui ui, Instant moment) {
        return ui.t("budget.phase.moment", ui.fullDate(ui.local(moment).toLocalDate()), ui.time(moment));
    }

    private static String day(Ui ui, Instant moment) {
        return isMidnight(ui, moment) ? ui.fullDate(ui.local(moment).toLocalDate()) : moment(ui, moment);
    }

    private static boolean isMidnight(Ui ui, Instant moment) {
        return ui.local(moment).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDate lastDay(Ui ui, Instant until) {
        return ui.local(until).toLocalDate().minusDays(1);
    }

    /** Where it stands, when that is worth a word. */
    public Optional<Badge> badge(Ui ui) {
        Instant now = ui.now();
        if (now.isBefore(start)) {
            return Optional.empty();
        }
        boolean over = end != null && !now.isBefore(end);
        return Optional.of(
                over
                        ? Badge.of(Tone.NEUTRAL, ui.t("budget.phase.over"))
                        : Badge.of(Tone.SUCCESS, ui.t("budget.phase.now")));
    }
}
