package fr.agissons.mutualaid.rule;

/** The permissions this module names; every other rule asks whose request it is. */
public final class MutualAidPermissions {
    /** Reads requests first, takes them by phone, knows helpers and follows what becomes of it all. */
    public static final String COORDINATE = "mutualaid.coordinate";

    /** Writes the charter helpers accept. */
    public static final String WRITE_CHARTER = "mutualaid.write-charter";

    /** Turns the town's crisis mode on and off. */
    public static final String DECLARE_CRISIS = "mutualaid.declare-crisis";

    /** Reads all accounts of the time bank, undoes mistakes and closes accounts. */
    public static final String RUN_TIME_BANK = "mutualaid.run-bank";

    private MutualAidPermissions() {}
}
