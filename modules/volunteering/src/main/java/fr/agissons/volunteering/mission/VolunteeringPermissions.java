package fr.agissons.volunteering.mission;

/** The permissions this module names; every other rule asks whose mission it is. */
public final class VolunteeringPermissions {
    /** Validates, sends back, flags and restores missions. */
    public static final String MODERATE_MISSIONS = "volunteering.moderate-missions";

    /** Says what missions may be about here, and in which order. */
    public static final String ARRANGE_THEMES = "volunteering.arrange-themes";

    private VolunteeringPermissions() {}
}
