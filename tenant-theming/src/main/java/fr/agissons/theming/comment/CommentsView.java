package fr.agissons.theming.comment;

import fr.agissons.core.comment.CommentView;
import fr.agissons.core.comment.Talk;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.Content;
import java.util.List;

/**
 * What is said under a thing, on its page.
 *
 * @param kind what sort of thing
 * @param talk what is said
 * @param town whether the reader may speak for the town
 * @param further whether this is not the first part
 */
public record CommentsView(String kind, Talk talk, boolean town, boolean further) {
    /** All of it, under a second-level heading. */
    public Content show(Ui ui) {
        return new StaticTemplates().commentTalk(ui, this);
    }

    /** How many there are, for a line elsewhere on the page. */
    public long count() {
        return talk.comments();
    }

    /** The comments' place on the page. */
    public String place() {
        return CommentPaths.PLACE;
    }

    public boolean isEmpty() {
        return talk.threads().isEmpty() && talk.official().isEmpty() && !further;
    }

    public boolean isClosed() {
        return talk.thing().closed() != null;
    }

    /** Why nothing can be said now. */
    public String closed(Ui ui) {
        String why = talk.thing().closed();
        return why == null ? "" : ui.t(why);
    }

    /** Where a comment is sent. */
    public String action() {
        return CommentPaths.WRITE;
    }

    public List<Field> fields(Ui ui) {
        return CommentPage.fields(ui, "", false, town, FieldErrors.none());
    }

    /** One comment with what the reader may do about it. */
    public Content comment(Ui ui, CommentView comment) {
        return new StaticTemplates().commentOne(ui, new CommentLine(comment, !isClosed()));
    }

    /** The way to the answers that are not here. */
    public Action more(Ui ui, Talk.Thread thread) {
        return Action.quiet(
                ui.t("comment.replies-more", thread.head().replies()),
                thread.head().path());
    }

    public Pager pager() {
        String path = talk.thing().path();
        String next = talk.next() == null
                ? null
                : path + "?" + CommentPaths.AFTER + "=" + talk.next() + "#" + CommentPaths.PLACE;
        return new Pager(further ? path + "#" + CommentPaths.PLACE : null, next, null);
    }
}
