package fr.agissons.theming.comment;

import fr.agissons.core.comment.CommentView;

/** Where comments are written, and the names their forms send. */
final class CommentPaths {
    /** Where one is sent. */
    static final String WRITE = "/commentaires";

    /** The place of the comments on the page of a thing. */
    static final String PLACE = "commentaires";

    /** Names the thread after which a page of them begins. */
    static final String AFTER = "commentaires";

    private CommentPaths() {}

    static String reply(CommentView comment) {
        return comment.path() + "/repondre";
    }

    static String edit(CommentView comment) {
        return comment.path() + "/modifier";
    }

    static String remove(CommentView comment) {
        return comment.path() + "/retirer";
    }
}
