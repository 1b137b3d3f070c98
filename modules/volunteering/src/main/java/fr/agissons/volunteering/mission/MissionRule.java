package fr.agissons.volunteering.mission;

/** The rule of who is seen, as every query writes it: lists, details, search, map, sitemap and home page alike. */
public final class MissionRule {
    /** True of a {@code Mission m} the public may see at the instant {@code :now}. */
    public static final String VISIBLE = " m.listed = true and m.openUntil > :now ";

    /** True of the one {@code Slot s} of a mission to show at the instant {@code :now}: the next that is not over. */
    public static final String NEXT_SLOT =
            " s.missionId = m.id and s.cancelled = false and s.endsAt > :now and s.precedingEnd <= :now ";

    private MissionRule() {}
}
