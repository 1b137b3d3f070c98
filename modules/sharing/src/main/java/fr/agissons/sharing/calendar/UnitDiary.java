package fr.agissons.sharing.calendar;

import java.util.List;
import java.util.UUID;

/**
 * One unit and when it is promised or out; one that should have come back has a last span without end.
 *
 * @param unit the unit
 * @param lent whether it is lent at all: neither lost, nor retired, nor in repair
 * @param taken when somebody has it
 */
public record UnitDiary(UUID unit, boolean lent, List<Span> taken) {
    public UnitDiary {
        taken = List.copyOf(taken);
    }

    /** Whether it can be had for all of that time. */
    public boolean isFree(Span wanted) {
        return lent && taken.stream().noneMatch(wanted::overlaps);
    }
}
