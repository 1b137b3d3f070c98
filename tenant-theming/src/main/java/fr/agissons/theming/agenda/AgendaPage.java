package fr.agissons.theming.agenda;

import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the town in one month, day by day.
 *
 * @param month the month
 * @param entries what begins in it, in order
 * @param next where the month goes on when it does not fit on a page
 * @param now what is over is not shown
 */
public record AgendaPage(
        YearMonth month,
        List<AgendaEntry> entries,
        @Nullable String next,
        YearMonth now) {
    public Head head(Ui ui) {
        return Head.of(ui.t("agenda.title", ui.month(month.atDay(1))))
                .lead(ui.t("agenda.lead", ui.town()))
                .canonical(AgendaNavigation.OPEN + (month.equals(now) ? "" : "?mois=" + month));
    }

    /** Day by day. */
    public Map<LocalDate, List<Card>> days(Ui ui) {
        return days(ui, entries);
    }

    static Map<LocalDate, List<Card>> days(Ui ui, List<AgendaEntry> entries) {
        Map<LocalDate, List<Card>> days = new TreeMap<>();
        for (AgendaEntry entry : entries) {
            // What is under way stands on the day it is read.
            Instant shown = entry.start().isBefore(ui.now()) ? ui.now() : entry.start();
            days.computeIfAbsent(ui.local(shown).toLocalDate(), day -> new ArrayList<>())
                    .add(card(ui, entry));
        }
        return days;
    }

    private static Card card(Ui ui, AgendaEntry entry) {
        Card card = Card.of(said(ui, entry), entry.path())
                .kind("calendar", ui.t(entry.kind()))
                .fact("clock", ui.dateRange(entry.start(), entry.end()));
        String place = entry.place();
        return place == null ? card : card.fact("map-pin", place);
    }

    /** What a thing is called in an agenda. */
    static String said(Ui ui, AgendaEntry entry) {
        String key = entry.kind() + ".title";
        return ui.knows(key) ? ui.t(key, entry.title()) : entry.title();
    }

    /** The months around this one; what is over is nobody's plan. */
    public Pager months(Ui ui) {
        String before = month.isAfter(now) ? AgendaNavigation.OPEN + "?mois=" + month.minusMonths(1) : null;
        String after = month.isBefore(now.plusYears(1)) ? AgendaNavigation.OPEN + "?mois=" + month.plusMonths(1) : null;
        return new Pager(before, after, ui.month(month.atDay(1)));
    }

    public Action subscribe(Ui ui) {
        return Action.quiet(ui.t("agenda.file"), AgendaNavigation.OPEN_FILE).icon("calendar-plus");
    }

    public Action goOn(Ui ui) {
        return Action.secondary(ui.t("agenda.more"), next == null ? AgendaNavigation.OPEN : next);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "calendar-x",
                ui.t("agenda.none", ui.month(month.atDay(1))),
                ui.t("agenda.none-hint"),
                Action.secondary(ui.t("agenda.home"), "/"));
    }
}
