package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with their comments: say something, answer somebody, put it better for a while, take it back. */
@Service
@Transactional
public class WriteComments {
    /** The longest comment taken. */
    public static final int LONGEST_WORDS = 4000;

    private final CommentSubjects subjects;
    private final CommentRepository comments;
    private final Threads threads;
    private final CommentNews news;
    private final Rules rules;

    WriteComments(
            CommentSubjects subjects, CommentRepository comments, Threads threads, CommentNews news, Rules rules) {
        this.subjects = subjects;
        this.comments = comments;
        this.threads = threads;
        this.news = news;
        this.rules = rules;
    }

    /** Who may speak for the town, and what time it is. */
    @Component
    record Rules(Permissions permissions, TownClock clock) {}

    /**
     * Says something under a thing, or in answer to a comment of it; an answer to an answer joins the same thread.
     *
     * @param under the comment that is answered, or nothing
     * @param official whether it is the town that speaks, which only its staff may do
     */
    public Written write(Me me, String kind, UUID subject, @Nullable UUID under, boolean official, String words) {
        CommentedThing thing = subjects.shown(kind, subject, me).orElseThrow(Refusals.NotFound::new);
        if (official && !mayAnswer(me)) {
            throw new Refusals.Forbidden();
        }
        String closed = thing.closed();
        if (closed != null) {
            return Written.refused(closed);
        }
        threads.begin(subject, kind);
        Comment answered = under == null ? null : answerable(under, subject);
        UUID head = answered == null ? null : answered.head();
        Comment comment = comments.saveAndFlush(new Comment(
                subject, head, me.person(), official, words, rules.clock().now()));
        if (head != null) {
            comments.known(head).replied(1);
        }
        news.said(thing, comment.getId(), me, answered == null ? null : answered.authorId(), words);
        return Written.standing(comment.getId());
    }

    private Comment answerable(UUID under, UUID subject) {
        Comment answered = comments.findById(under)
                .filter(one -> one.threadId().equals(subject))
                .orElseThrow(Refusals.NotFound::new);
        if (answered.state() != CommentState.VISIBLE) {
            throw new Refusals.Conflict("core.comment.conflict");
        }
        return answered;
    }

    /** Whether this person may speak for the town. */
    public boolean mayAnswer(Me me) {
        return rules.permissions().granted(CommentPermissions.ANSWER, me);
    }

    /** Says one's own comment better; false when it has stood too long for that. */
    public boolean edit(Me me, UUID id, String words) {
        return locked(id).edit(me.person(), words, rules.clock().now());
    }

    /** Takes one's own comment back. */
    public void remove(Me me, UUID id) {
        Comment comment = locked(id);
        comment.remove(me.person());
        count(comment, -1);
    }

    /** A moderator takes it out of sight. */
    void hide(UUID id) {
        Comment comment = locked(id);
        comment.hide();
        count(comment, -1);
    }

    /** It can be read again. */
    void show(UUID id) {
        Comment comment = locked(id);
        comment.show();
        count(comment, 1);
    }

    private Comment locked(UUID id) {
        threads.hold(comments.findThread(id).orElseThrow(Refusals.NotFound::new));
        return comments.known(id);
    }

    private void count(Comment comment, int more) {
        threads.count(comment.threadId(), more);
        UUID head = comment.parentId();
        if (head != null) {
            comments.known(head).replied(more);
        }
    }
}
