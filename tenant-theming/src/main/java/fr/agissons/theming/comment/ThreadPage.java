package fr.agissons.theming.comment;

import fr.agissons.core.comment.CommentView;
import fr.agissons.core.comment.OneThread;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.Content;

/**
 * One comment and the answers to it, on a page of their own.
 *
 * @param one the thread
 * @param further whether this is not its first part
 */
public record ThreadPage(OneThread one, boolean further) {
    public Head head(Ui ui) {
        return Head.of(ui.t("comment.thread", one.thing().title()))
                .crumb(one.thing().title(), one.thing().path())
                .unlisted()
                .narrow();
    }

    public Content comment(Ui ui, CommentView comment) {
        return new StaticTemplates()
                .commentOne(ui, new CommentLine(comment, one.thing().closed() == null));
    }

    public Action back(Ui ui) {
        return Action.secondary(ui.t("comment.all"), one.thing().path() + "#" + CommentPaths.PLACE);
    }

    public Pager pager() {
        String path = one.thread().head().path();
        return new Pager(further ? path : null, one.next() == null ? null : path + "?apres=" + one.next(), null);
    }
}
