package fr.agissons.theming.look;

/** Where a look stands, as the town's journal tells it. */
enum LookState {
    /** Prepared. */
    DRAFT,
    /** Worn in the past. */
    FORMER,
    /** Worn by the site. */
    PUBLISHED
}
