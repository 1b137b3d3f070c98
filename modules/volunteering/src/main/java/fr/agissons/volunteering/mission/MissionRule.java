package fr.agissons.volunteering.mission;

/** The rule of who is seen, as every query writes it: lists, details, search, map, sitemap and home page alike. */
public final class MissionRule {
    /** True of a {@code volunteering_mission m} of the town the public may see at the instant {@code :now}. */
    public static final String VISIBLE = " m.tenant_id = :tenant and m.listed and m.open_until > :now ";

    /** True of the one {@code volunteering_slot s} of a mission to show at {@code :now}: the next that is not over. */
    public static final String NEXT_SLOT = " s.tenant_id = :tenant and s.mission_id = m.id and not s.cancelled"
            + " and s.ends_at > :now and s.preceding_end <= :now ";

    private MissionRule() {}
}
