package fr.agissons.participatorybudget.works;

/** What is told of a project. */
public enum Told {
    STATUS,
    /** A milestone is reached. */
    STEP,
    EXPENSE,
    NEWS
}
