package fr.agissons.volunteering.mission;

import fr.agissons.core.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A time at which so many people can come. An ongoing mission has exactly one, standing, dated at the end of time. Its
 * places are counted by single conditional statements only ({@link Slots}), never by writing this object back.
 */
@Entity
@Table(name = "volunteering_slot")
class Slot extends TenantOwned {
    /** The date of what has none: after everything. */
    static final Instant SOME_DAY = Instant.parse("9999-12-31T00:00:00Z");

    private static final Comparator<Slot> BY_END = Comparator.<Slot, Instant>comparing(slot -> slot.endsAt)
            .thenComparing(slot -> slot.startsAt)
            .thenComparing(TenantOwned::getId);

    @Column(name = "mission_id", updatable = false)
    private UUID missionId;

    @Column(updatable = false)
    private boolean standing;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "preceding_end")
    private Instant precedingEnd = Instant.EPOCH;

    private boolean weekend;
    private boolean evening;

    @Column(updatable = false)
    private int capacity;

    @Column(updatable = false)
    private int taken;

    @Column(updatable = false)
    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    protected Slot() {}

    private Slot(UUID missionId, boolean standing, SlotTime time, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A slot has at least one place");
        }
        this.missionId = missionId;
        this.standing = standing;
        this.startsAt = time.start();
        this.endsAt = time.end();
        this.weekend = time.weekend();
        this.evening = time.evening();
        this.capacity = capacity;
    }

    /** A slot at that time. */
    static Slot at(UUID missionId, SlotTime time, int capacity) {
        return new Slot(missionId, false, time, capacity);
    }

    /** The one slot of an ongoing mission. */
    static Slot standing(UUID missionId, Instant until, int capacity) {
        Slot slot = new Slot(missionId, true, new SlotTime(SOME_DAY, SOME_DAY.plusSeconds(1), false, false), capacity);
        slot.endsAt = until;
        return slot;
    }

    /** Lets each slot know when the one before it ends, so that the one to show at an instant is found by itself. */
    static void putInOrder(List<Slot> slots) {
        Instant preceding = Instant.EPOCH;
        for (Slot slot : slots.stream().filter(s -> !s.cancelled).sorted(BY_END).toList()) {
            slot.precedingEnd = preceding;
            preceding = slot.endsAt;
        }
    }

    /** An ongoing mission goes on until then. */
    void lastUntil(Instant until) {
        endsAt = until;
    }

    UUID missionId() {
        return missionId;
    }

    boolean standing() {
        return standing;
    }

    boolean cancelled() {
        return cancelled;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant precedingEnd() {
        return precedingEnd;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    /** Whether one can still come: not cancelled, and not begun (or, standing, not over). */
    boolean isAhead(Instant now) {
        return !cancelled && (standing ? endsAt : startsAt).isAfter(now);
    }
}
