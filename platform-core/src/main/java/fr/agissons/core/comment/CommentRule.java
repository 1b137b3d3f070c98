package fr.agissons.core.comment;

/** What modules' own statements may ask of comments. */
public final class CommentRule {
    private CommentRule() {}

    /** How many comments can be read under the thing whose number that column holds. */
    public static String count(String column) {
        return " coalesce((select ct.comments from comment_thread ct where ct.tenant_id = :tenant and ct.id = " + column
                + "), 0) ";
    }
}
