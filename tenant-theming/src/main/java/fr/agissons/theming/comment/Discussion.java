package fr.agissons.theming.comment;

import fr.agissons.core.comment.ReadComments;
import fr.agissons.core.comment.Talk;
import fr.agissons.core.comment.WriteComments;
import fr.agissons.theming.Ui;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The comments of any module's page with one call: its handler asks for {@link #of}, and its template shows
 * {@code ${page.comments().show(ui)}} where they stand.
 */
@Component
public class Discussion {
    private final ReadComments read;
    private final WriteComments write;

    Discussion(ReadComments read, WriteComments write) {
        this.read = read;
        this.write = write;
    }

    /** What is said under that thing, from where the page's address says. */
    public CommentsView of(Ui ui, String kind, UUID subject) {
        UUID after = after(ui.visit().query());
        Talk talk = read.of(kind, subject, ui.me().orElse(null), after);
        boolean town = ui.me().filter(write::mayAnswer).isPresent();
        return new CommentsView(kind, talk, town, after != null);
    }

    private static @Nullable UUID after(@Nullable String query) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(CommentPaths.AFTER + "=")) {
                try {
                    return UUID.fromString(pair.substring(CommentPaths.AFTER.length() + 1));
                } catch (IllegalArgumentException notOurs) {
                    return null;
                }
            }
        }
        return null;
    }
}
