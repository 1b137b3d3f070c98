package fr.agissons.sharing.stock;

/** The permissions this module names; every other rule asks whose library or whose gift it is. */
public final class SharingPermissions {
    /** Looks after the town's own libraries. */
    public static final String LEND_FOR_TOWN = "sharing.lend-for-town";

    /** Reads give-aways first, and takes off what does not belong. */
    public static final String MODERATE_GIFTS = "sharing.moderate-gifts";

    /** Collects things in the town’s own name. */
    public static final String COLLECT_FOR_TOWN = "sharing.collect-for-town";

    private SharingPermissions() {}
}
