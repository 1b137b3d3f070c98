package fr.agissons.volunteering.discovery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of the list ended: the sorting value and the slot that breaks ties. A page after it costs as much as the
 * first, however far one reads.
 *
 * @param key milliseconds of the slot's start, or bits of the distance
 * @param slot the slot of the last mission shown
 */
record Cursor(long key, UUID slot) {
    static Cursor at(MissionRow row) {
        Double distance = row.distance();
        return new Cursor(
                distance == null ? row.startsAt().toEpochMilli() : Double.doubleToLongBits(distance), row.slot());
    }

    /** The cursor somebody's address carries, if it is one of ours. */
    static Optional<Cursor> of(String text) {
        int joint = text.indexOf('~');
        if (joint < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Cursor(Long.parseLong(text.substring(0, joint)), UUID.fromString(text.substring(joint + 1))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    Instant start() {
        return Instant.ofEpochMilli(key);
    }

    double distance() {
        return Double.longBitsToDouble(key);
    }

    @Override
    public String toString() {
        return key + "~" + slot;
    }
}
