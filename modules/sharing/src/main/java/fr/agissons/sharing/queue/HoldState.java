package fr.agissons.sharing.queue;

/** What became of a place in the line. */
enum HoldState {
    /** Still in line. */
    WAITING,
    /** A unit was offered. */
    SERVED,
    /** The person gave the place up. */
    LEFT,
    /** The days have come without a unit. */
    OVER
}
