package fr.agissons.core.moderation;

/** What modules without a hidden state of their own add to their rule of what is visible. */
public final class ModerationRule {
    private ModerationRule() {}

    /** True while no moderator has hidden the thing whose number that column holds. */
    public static String shown(String column) {
        return " not exists (select from moderation_decision hidden where hidden.tenant_id = :tenant and hidden.hidden"
                + " and hidden.subject = " + column + ") ";
    }
}
