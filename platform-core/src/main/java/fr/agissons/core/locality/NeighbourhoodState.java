package fr.agissons.core.locality;

/** Where a neighbourhood stands. */
enum NeighbourhoodState {
    /** Not there, or there no more. */
    ABSENT,
    NAMED,
    /** Named, with an outline on the map. */
    DRAWN
}
