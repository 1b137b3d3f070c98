package fr.agissons.core.comment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part of what is said under a thing.
 *
 * @param thing the thing
 * @param comments how many can be read in all
 * @param official what the town says, the oldest first
 * @param threads the newest first
 * @param next the thread after which the next part begins, or nothing at the end
 */
public record Talk(
        CommentedThing thing,
        long comments,
        List<Thread> official,
        List<Thread> threads,
        @Nullable UUID next) {
    /** How many threads a part has. */
    public static final int PAGE = 20;

    /** How many of its latest answers stand under a comment at first. */
    public static final int ANSWERS = 5;

    /**
     * A comment and answers to it.
     *
     * @param head the comment
     * @param replies answers, the oldest first
     */
    public record Thread(CommentView head, List<CommentView> replies) {
        /** How many answers are not here. */
        public int elsewhere() {
            return Math.max(0, head.replies() - replies.size());
        }
    }
}
