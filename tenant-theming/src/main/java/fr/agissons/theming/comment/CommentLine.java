package fr.agissons.theming.comment;

import fr.agissons.core.comment.CommentState;
import fr.agissons.core.comment.CommentView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Person;
import fr.agissons.theming.moderation.ReportLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comment on a page, with what its reader may do.
 *
 * @param comment the comment
 * @param open whether something can be said now
 */
public record CommentLine(CommentView comment, boolean open) {
    private static final String KIND = "core.comment";

    /** Who speaks, and for whom. */
    public Person person(Ui ui) {
        return new Person(comment.author(), null, comment.official() ? ui.town() : null);
    }

    /** Why the words are not there, or not for everybody. */
    public @Nullable String gone(Ui ui) {
        return comment.isVisible() ? null : ui.t("comment.gone." + comment.state());
    }

    /** Answer, report, put better. */
    public List<Action> actions(Ui ui) {
        List<Action> actions = new ArrayList<>();
        if (comment.isVisible()) {
            if (open && ui.me().isPresent()) {
                actions.add(Action.quiet(ui.t("comment.reply"), CommentPaths.reply(comment))
                        .icon("message-circle"));
            }
            if (comment.isCorrectable(ui.now())) {
                actions.add(Action.quiet(ui.t("comment.edit"), CommentPaths.edit(comment))
                        .icon("pencil"));
            }
            if (!comment.own()) {
                actions.add(ReportLink.of(ui, KIND, comment.id()));
            }
        }
        return actions;
    }

    /** Whether the reader may take it back. */
    public boolean isRemovable() {
        return comment.own() && comment.state() == CommentState.VISIBLE;
    }

    public String remove() {
        return CommentPaths.remove(comment);
    }
}
