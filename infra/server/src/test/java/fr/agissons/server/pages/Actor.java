package fr.agissons.server.pages;

/** The people who try every door of Colombes. */
enum Actor {
    VISITOR,
    /** Has signed up for the mission that the routes name, and has the message that they name. */
    RESIDENT,
    /** A resident who looks after the association whose mission it is. */
    MANAGER,
    MODERATOR,
    ADMIN,
    /** Looks after the platform, and is a plain resident here. */
    OPERATOR,
    /** Signed in to another town. */
    STRANGER
}
