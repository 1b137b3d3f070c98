package fr.agissons.core.people.organisation;

/** What became of a change among an organisation's people. */
public enum MemberChange {
    DONE,
    /** Refused: nobody would own it any more. */
    LAST_OWNER
}
