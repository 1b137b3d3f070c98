package fr.agissons.participatorybudget.rule;

/** The permissions this module names; every other rule asks whose idea or ballot it is. */
public final class BudgetPermissions {
    /** Writes editions and their projects, opens the vote, and publishes what came out of it. */
    public static final String RUN = "budget.run";

    /** Studies ideas for the town's services: feasibility, price and reason. */
    public static final String STUDY = "budget.study";

    /** Receives voters at the desk and types paper ballots. */
    public static final String DESK = "budget.desk";

    private BudgetPermissions() {}
}
