package fr.agissons.participatorybudget.edition;

/** Whether ballots are taken, as the clock and the checklist say together. */
public enum Polling {
    /** Not yet, or nobody said when. */
    BEFORE,
    OPEN,
    /** The hour has come and something is still missing: the vote stays closed, and says so. */
    BLOCKED,
    OVER
}
