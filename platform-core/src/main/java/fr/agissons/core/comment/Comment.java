package fr.agissons.core.comment;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a member says about a thing of the town, or in answer to somebody who did. */
@Entity
@Table(name = "comment")
class Comment extends TenantOwned {
    /** What moderation and the journal call it. */
    static final String KIND = "core.comment";

    /** How long its author may put it better. */
    static final Duration CORRECTABLE = Duration.ofMinutes(15);

    @Column(name = "thread_id", updatable = false)
    private UUID threadId;

    @Column(name = "parent_id", updatable = false)
    private @Nullable UUID parentId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private boolean official;

    private String words;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.VISIBLE;

    private int replies;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(UUID thread, @Nullable UUID parent, UUID author, boolean official, String words, Instant now) {
        this.threadId = thread;
        this.parentId = parent;
        this.authorId = author;
        this.official = official;
        this.words = words;
        this.writtenAt = now;
    }

    /** Says it better; false when it has stood too long for that. */
    boolean edit(UUID who, String better, Instant now) {
        own(who);
        if (!now.isBefore(writtenAt.plus(CORRECTABLE))) {
            return false;
        }
        if (!words.equals(better)) {
            words = better;
            editedAt = now;
        }
        return true;
    }

    /** Its author takes it back: what was said is not kept. */
    void remove(UUID who) {
        own(who);
        words = "";
        state = CommentState.REMOVED;
    }

    void hide() {
        refuseUnless(state == CommentState.VISIBLE);
        state = CommentState.HIDDEN;
    }

    void show() {
        refuseUnless(state == CommentState.HIDDEN);
        state = CommentState.VISIBLE;
    }

    /** One more, or one fewer, can be read under it. */
    void replied(int more) {
        replies += more;
    }

    private void own(UUID who) {
        if (!authorId.equals(who)) {
            throw new Refusals.NotFound();
        }
        refuseUnless(state == CommentState.VISIBLE);
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("core.comment.conflict");
        }
    }

    UUID threadId() {
        return threadId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    /** The comment at the head of its thread: itself, or the one it answers. */
    UUID head() {
        return parentId == null ? getId() : parentId;
    }

    UUID authorId() {
        return authorId;
    }

    CommentState state() {
        return state;
    }
}
