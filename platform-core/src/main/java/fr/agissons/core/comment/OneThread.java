package fr.agissons.core.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comment with the answers to it, on a page of their own.
 *
 * @param kind what sort of thing it is under
 * @param thing the thing
 * @param thread the comment and part of its answers
 * @param next the answer after which the next part begins, or nothing at the end
 */
public record OneThread(
        String kind,
        CommentedThing thing,
        Talk.Thread thread,
        @Nullable UUID next) {}
