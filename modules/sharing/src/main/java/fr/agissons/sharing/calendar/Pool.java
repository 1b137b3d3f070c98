package fr.agissons.sharing.calendar;

import java.util.List;
import java.util.UUID;

/**
 * All units of one model, of which each wish takes so many.
 *
 * @param model the model
 * @param each how many units one takes: one, but for the parts of a kit
 * @param units its units, in the order they are handed out
 * @param loose how many there are of what is counted instead of numbered
 */
public record Pool(UUID model, int each, List<UnitDiary> units, int loose) {
    private static final int ALL = 100;

    public Pool {
        units = List.copyOf(units);
    }

    /** A pool of numbered units. */
    public Pool(UUID model, int each, List<UnitDiary> units) {
        this(model, each, units, 0);
    }

    /** Whether it is filled up again and again: nobody knows how many there are in all. */
    boolean isCounted() {
        return units.isEmpty();
    }

    /** The units nobody has for any of that time. */
    List<UnitDiary> free(Span wanted) {
        return units.stream().filter(unit -> unit.isFree(wanted)).toList();
    }

    /** How many wishes the units that are lent at all would do for. */
    int lent() {
        return isCounted()
                ? loose / each
                : (int) units.stream().filter(UnitDiary::lent).count() / each;
    }

    /** How many wishes those that are free would do for, when only so many of a hundred are promised in advance. */
    int left(Span wanted, int share) {
        return isCounted() ? loose / each : Math.max(0, free(wanted).size() - keptBack(share)) / each;
    }

    /** At least one can always be promised. */
    private int keptBack(int share) {
        int lent = (int) units.stream().filter(UnitDiary::lent).count();
        return lent == 0 ? 0 : lent - Math.max(1, lent * share / ALL);
    }

    /** The units for so many wishes. */
    List<Pick> pick(Span wanted, int wishes) {
        if (isCounted()) {
            return loose == 0 ? List.of() : List.of(new Pick(model, null, wishes * each));
        }
        return free(wanted).stream()
                .limit((long) wishes * each)
                .map(unit -> new Pick(model, unit.unit(), 0))
                .toList();
    }
}
