package fr.agissons.core.comment;

/** Whether a comment can be read. */
public enum CommentState {
    VISIBLE,
    /** A moderator took it out of sight, for a reason its author knows and may contest. */
    HIDDEN,
    /** Its author took it back, and its words are gone. */
    REMOVED
}
