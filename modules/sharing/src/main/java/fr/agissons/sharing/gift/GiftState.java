package fr.agissons.sharing.gift;

import java.time.Instant;

/** Where a give-away stands. That its time is over is said by the clock, whatever stands here. */
public enum GiftState {
    /** Waits for somebody of the town to read it. */
    PENDING,
    /** Some of it is still to be had. */
    OPEN,
    /** All of it is promised or given; a promise may be broken. */
    PROMISED,
    /** All of it has gone. */
    GIVEN,
    /** Whoever wrote it took it back. */
    WITHDRAWN,
    /** The town took it off. */
    HIDDEN,
    /** Its time passed and nobody had it promised. */
    EXPIRED;

    /** Message key of its label. */
    public String key() {
        return GiveAway.KIND + ".state." + name();
    }

    /** Whether something of it may still change hands. */
    public boolean isLive() {
        return this == OPEN || this == PROMISED;
    }

    /** What it is at that instant: what is promised outlives the day it was to end. */
    public GiftState at(Instant now, Instant expiresAt, int promised) {
        return isLive() && promised == 0 && !expiresAt.isAfter(now) ? EXPIRED : this;
    }
}
