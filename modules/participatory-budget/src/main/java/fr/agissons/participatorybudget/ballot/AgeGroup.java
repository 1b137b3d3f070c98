package fr.agissons.participatorybudget.ballot;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * How many voters were of these ages, where that can be told.
 *
 * @param youngest the first of the ages, by its place in the list
 * @param oldest the last of them; the last place of all stands for an age nobody knows
 * @param voters how many, ten or more
 */
public record AgeGroup(int youngest, int oldest, int voters) {
    /** Fewer than this might be known by name. */
    static final int FEWEST = 10;

    /** The place of voters whose age nobody knows. */
    static final int UNKNOWN = 5;

    /** The least age at each place. */
    private static final List<Integer> FROM = List.of(0, 18, 25, 40, 65);

    /** The place of whoever was born on that day, on the day the vote opened. */
    static int place(LocalDate born, LocalDate day) {
        int age = Period.between(born, day).getYears();
        int place = 0;
        while (place + 1 < FROM.size() && age >= FROM.get(place + 1)) {
            place++;
        }
        return place;
    }

    /**
     * What can be told of that many voters at each place. Ages are put together with the next ones until they are ten, so that
     * every voter stands in some group: nothing is held back that could be worked out from the total. One group of all would
     * say nothing, and is not told.
     */
    static List<AgeGroup> told(int... voters) {
        List<AgeGroup> groups = new ArrayList<>();
        int youngest = 0;
        int sum = 0;
        for (int place = 0; place < voters.length; place++) {
            sum += voters[place];
            if (sum >= FEWEST) {
                groups.add(new AgeGroup(youngest, place, sum));
                youngest = place + 1;
                sum = 0;
            }
        }
        boolean isWhole = youngest == voters.length || youngest == UNKNOWN && sum == 0;
        if (!isWhole && !groups.isEmpty()) {
            // Ages too few to stand alone join those before them.
            AgeGroup last = groups.removeLast();
            int oldest = sum == 0 || voters[UNKNOWN] == 0 ? UNKNOWN - 1 : UNKNOWN;
            groups.add(new AgeGroup(last.youngest(), Math.max(last.oldest(), oldest), last.voters() + sum));
        }
        return groups.size() < 2 ? List.of() : List.copyOf(groups);
    }

    /** Whether it has voters among it whose age nobody knows. */
    public boolean isVague() {
        return oldest == UNKNOWN;
    }

    /** Whether nobody's age in it is known. */
    public boolean isUnknown() {
        return youngest == UNKNOWN;
    }

    /** The least age in it. */
    public int from() {
        return FROM.get(Math.min(youngest, FROM.size() - 1));
    }

    /** The greatest age in it; nobody is older than the last of the ages. */
    public int to() {
        return isOpen() ? Integer.MAX_VALUE : FROM.get(oldest + 1) - 1;
    }

    /** Whether it goes up to any age. */
    public boolean isOpen() {
        return oldest >= UNKNOWN - 1;
    }

    /** Its ages as programs read them: {@code 0-17}, {@code 65+}, {@code unknown}, {@code 65+|unknown}. */
    public String span() {
        if (isUnknown()) {
            return "unknown";
        }
        String known = isOpen() ? from() + "+" : from() + "-" + to();
        return isVague() ? known + "|unknown" : known;
    }
}
