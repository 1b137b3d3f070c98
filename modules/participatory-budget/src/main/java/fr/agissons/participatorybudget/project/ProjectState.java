package fr.agissons.participatorybudget.project;

/** Where a project stands. */
public enum ProjectState {
    /** Can be voted for. */
    ADMITTED,
    /** Stays listed, with the reason; what was voted for it stays too, and counts for nothing. */
    WITHDRAWN
}
