package fr.agissons.sharing.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a library opens in an ordinary week. Kept as one line of text, such as {@code SAT 10:00-12:30;WED
 * 14:00-16:00,17:00-19:00}: it is always read and written whole.
 *
 * @param days the openings of each day that has any, in order
 */
public record WeeklyHours(Map<DayOfWeek, List<Opening>> days) {
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[h:](\\d{2})?");
    private static final int MOST = 4;
    private static final int NAME = 3;

    public WeeklyHours {
        Map<DayOfWeek, List<Opening>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, openings) -> {
            if (!openings.isEmpty()) {
                copy.put(day, List.copyOf(openings));
            }
        });
        days = copy;
    }

    /** Never open. */
    public static WeeklyHours never() {
        return new WeeklyHours(Map.of());
    }

    /**
     * What a home without hours is kept as: any hour of any day at which neighbours may call, the one that suits both being
     * agreed between them. So the calendar needs no second kind of library.
     */
    public static WeeklyHours byAppointment() {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Opening(LocalTime.of(8, 0), LocalTime.of(20, 0))));
        }
        return new WeeklyHours(days);
    }

    /** What was kept. */
    public static WeeklyHours read(String kept) {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        for (String part : kept.split(";", -1)) {
            int space = part.indexOf(' ');
            if (space > 0) {
                days.put(
                        day(part.substring(0, space)),
                        typed(part.substring(space + 1)).orElseThrow());
            }
        }
        return new WeeklyHours(days);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day is called " + name));
    }

    /** The hours of one day as somebody types them, {@code 10:00-12:30 14h-18h}; nothing when they make no sense. */
    public static Optional<List<Opening>> typed(String text) {
        List<Opening> openings = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip().replaceAll("\\s*[-–]\\s*", "-"))) {
            if (part.isEmpty()) {
                continue;
            }
            String[] ends = part.split("-", -1);
            Optional<LocalTime> from = ends.length == 2 ? hour(ends[0]) : Optional.empty();
            Optional<LocalTime> to = ends.length == 2 ? hour(ends[1]) : Optional.empty();
            if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                return Optional.empty();
            }
            openings.add(new Opening(from.get(), to.get()));
        }
        openings.sort(Comparator.comparing(Opening::from));
        for (int i = 1; i < openings.size(); i++) {
            if (openings.get(i).from().isBefore(openings.get(i - 1).to())) {
                return Optional.empty();
            }
        }
        return openings.size() > MOST ? Optional.empty() : Optional.of(openings);
    }

    private static Optional<LocalTime> hour(String typed) {
        var parts = HOUR.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = parts.group(2) == null ? "00" : parts.group(2);
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(minutes)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The openings of that day of the week. */
    public List<Opening> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** Whether it ever opens. */
    public boolean isNever() {
        return days.isEmpty();
    }

    /** The line it is kept as. */
    @Override
    public String toString() {
        return days.entrySet().stream()
                .map(day -> day.getKey().name().substring(0, NAME) + " "
                        + day.getValue().stream().map(Opening::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }
}
