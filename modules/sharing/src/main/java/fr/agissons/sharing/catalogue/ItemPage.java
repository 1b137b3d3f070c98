package fr.agissons.sharing.catalogue;

import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Day;
import fr.agissons.sharing.calendar.Opening;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.WeeklyHours;
import fr.agissons.sharing.photo.PictureView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Json;
import fr.agissons.theming.component.MapView;
import fr.agissons.theming.component.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing's page, as visitors read it.
 *
 * @param item the thing
 * @param pictures what it looks like
 * @param parts what the kit is made of, when it is one
 * @param calendar when it can be had
 * @param wished the days the reader has in mind, if any
 */
public record ItemPage(
        ItemView item,
        List<PictureView> pictures,
        List<KitLine> parts,
        Availability calendar,
        @Nullable Period wished) {
    private static final int MONTHS = 2;

    /** Title, way back, description and what search engines read. */
    public Head head(Ui ui) {
        Json product = Json.ld("Product")
                .put("name", item.name())
                .put("description", item.description())
                .put("url", ui.absolute(item.path()));
        Head head = Head.of(item.name())
                .lead(ui.t("sharing.item.lead", item.library()))
                .description(item.paragraphs().getFirst())
                .canonical(item.path())
                .crumb(ui.t("sharing.menu.catalogue"), "/pret")
                .data(product);
        if (pictures.isEmpty()) {
            return head.seed(item.id().toString());
        }
        product.put("image", ui.absolute(pictures.getFirst().path()));
        return head;
    }

    /** What to know at a glance. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(item.category().icon(), ui.t(item.category().key())));
        facts.add(new Fact("package", ui.t("sharing.item.units", lent())));
        facts.add(new Fact(
                "banknote",
                item.depositCents() == 0
                        ? ui.t("sharing.item.no-deposit")
                        : ui.t("sharing.item.deposit", ui.money(item.depositCents()))));
        facts.add(new Fact(
                "clock", ui.t("sharing.item.longest", calendar.table().rules().maxDays())));
        if (item.minAge() != null) {
            facts.add(new Fact("user-check", ui.t("sharing.item.age", item.minAge())));
        }
        if (item.consumable()) {
            facts.add(new Fact("recycle", ui.t("sharing.item.consumable")));
        }
        return facts;
    }

    private long lent() {
        return calendar.lent();
    }

    /** Whether there is anything to borrow. */
    public boolean isLent() {
        return lent() > 0 && !calendar.table().hours().isNever();
    }

    /** When the door is open, one line a day. */
    public List<String> hours(Ui ui) {
        if (item.byAppointment()) {
            return List.of(ui.t("sharing.own.by-appointment"));
        }
        WeeklyHours week = WeeklyHours.read(item.hours());
        List<String> lines = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.on(day).isEmpty()) {
                String openings =
                        week.on(day).stream().map(opening -> said(ui, opening)).collect(Collectors.joining(", "));
                lines.add(ui.t("sharing.hours.line", ui.t("sharing.weekday." + day.getValue()), openings));
            }
        }
        return lines;
    }

    private static String said(Ui ui, Opening opening) {
        return ui.t("sharing.hours.opening", opening.from(), opening.to());
    }

    /** The months its calendar shows, by their first days. */
    public List<LocalDate> months(Ui ui) {
        List<LocalDate> months = new ArrayList<>();
        LocalDate first = calendar.earliest().with(TemporalAdjusters.firstDayOfMonth());
        for (int month = 0; month < MONTHS; month++) {
            months.add(first.plusMonths(month));
        }
        return months;
    }

    /** The weeks of a month, each of seven days from Monday, those of other months left out. */
    public List<List<@Nullable Day>> weeks(LocalDate month) {
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        LocalDate last = month.with(TemporalAdjusters.lastDayOfMonth());
        for (LocalDate monday = month.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !monday.isAfter(last);
                monday = monday.plusWeeks(1)) {
            List<@Nullable Day> week = new ArrayList<>();
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                LocalDate date = monday.plusDays(day);
                week.add(date.getMonth() == month.getMonth() ? calendar.day(date) : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** The days of the week, in two letters. */
    public List<String> weekdays(Ui ui) {
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.add(ui.t("sharing.weekday." + day.getValue()));
        }
        return names;
    }

    /** What the calendar says of a day, in words. */
    public String said(Ui ui, Day day) {
        return day.state() == Day.State.FREE
                ? ui.t("sharing.day.free-units", day.free())
                : ui.t(day.state().key());
    }

    /** The address of this page with a day to begin with. */
    public String from(Day day) {
        return item.path() + "/reserver?du=" + day.date();
    }

    public boolean isFree(Day day) {
        return day.state() == Day.State.FREE;
    }

    /** The same as a plain table: every day one can come on, and how many are left. */
    public Table table(Ui ui) {
        Table table = Table.of(ui.t("sharing.item.calendar"))
                .column(ui.t("sharing.day"))
                .column(ui.t("sharing.day.state"));
        LocalDate last = months(ui).getLast().with(TemporalAdjusters.lastDayOfMonth());
        calendar.days(calendar.earliest(), last).stream()
                .filter(day -> day.state() == Day.State.FREE || day.state() == Day.State.TAKEN)
                .forEach(day -> table.row(ui.fullDate(day.date()), said(ui, day)));
        return table;
    }

    /** Whether the days the reader has in mind are to be had, in words; nothing without such days. */
    public @Nullable String verdict(Ui ui) {
        Period period = wished;
        if (period == null) {
            return null;
        }
        var rules = calendar.table().rules();
        return calendar.hindrance(period, 1)
                .map(why -> ui.t(
                        why.key(),
                        rules.leadDays(),
                        rules.maxDays(),
                        ui.fullDate(calendar.latest()),
                        calendar.left(calendar.table().broughtBackOpen(period)),
                        calendar.lent()))
                .orElseGet(() -> ui.t("sharing.item.free-then", ui.dateRange(period.pickup(), period.due())));
    }

    /** Whether these days are to be had. */
    public boolean isFreeThen() {
        Period period = wished;
        return period != null && calendar.hindrance(period, 1).isEmpty();
    }

    /** The way to borrow it. */
    public Action reserve(Ui ui) {
        Period period = wished;
        String days = period == null ? "" : "?du=" + period.pickup() + "&au=" + period.due();
        return Action.primary(ui.t("sharing.item.reserve"), item.path() + "/reserver" + days);
    }

    /** What happens on reserving, in words. */
    public String promise(Ui ui) {
        return ui.t(item.approval() ? "sharing.item.after-answer" : "sharing.item.at-once", item.library());
    }

    /** Where the library is. */
    public MapView map(Ui ui) {
        return MapView.of(ui.t("sharing.item.map"))
                .point(item.point(), item.library(), ui.url(item.path()), item.place());
    }
}
