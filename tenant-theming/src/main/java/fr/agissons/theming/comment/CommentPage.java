package fr.agissons.theming.comment;

import fr.agissons.core.comment.CommentView;
import fr.agissons.core.comment.CommentedThing;
import fr.agissons.core.comment.WriteComments;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which something is said, answered or put better, when it does not stand on the page of the thing itself.
 *
 * @param kind what sort of thing
 * @param thing the thing
 * @param about the comment that is answered, or put better
 * @param act what is done
 * @param words what was typed
 * @param official whether it is said for the town
 * @param town whether the person may speak for the town
 * @param errors what is wrong
 * @param refused message key of why it cannot be said any more
 */
public record CommentPage(
        String kind,
        CommentedThing thing,
        @Nullable CommentView about,
        Act act,
        String words,
        boolean official,
        boolean town,
        FieldErrors errors,
        @Nullable String refused) {
    /** What is done. */
    public enum Act {
        SAY,
        REPLY,
        EDIT
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("comment.title." + act))
                .crumb(thing.title(), thing.path())
                .unlisted()
                .narrow();
    }

    /** Where it is sent. */
    public String action() {
        CommentView one = about;
        return act == Act.EDIT && one != null ? CommentPaths.edit(one) : CommentPaths.WRITE;
    }

    public boolean isEdit() {
        return act == Act.EDIT;
    }

    public List<Field> fields(Ui ui) {
        return fields(ui, words, official, town && act != Act.EDIT, errors);
    }

    /** The words, and for those who may, in whose name. */
    static List<Field> fields(Ui ui, String words, boolean official, boolean town, FieldErrors errors) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("words", ui.t("comment.words"))
                .hint(ui.t("comment.words-hint"))
                .rows(4)
                .length(WriteComments.LONGEST_WORDS)
                .value(words)
                .errors(errors));
        if (town) {
            fields.add(Field.checkbox("official", ui.t("comment.official"))
                    .hint(ui.t("comment.official-hint", ui.town()))
                    .checked(official)
                    .optional());
        }
        return fields;
    }

    public Action back(Ui ui) {
        return Action.quiet(ui.t("comment.back"), thing.path() + "#" + CommentPaths.PLACE);
    }
}
