package fr.agissons.sharing.stock;

/** The permission this module names; every other rule asks whose library it is. */
public final class SharingPermissions {
    /** Looks after the town's own libraries. */
    public static final String LEND_FOR_TOWN = "sharing.lend-for-town";

    private SharingPermissions() {}
}
