package fr.agissons.core.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comment as a reader sees it.
 *
 * @param parent the comment it answers; nothing at the head of a thread
 * @param author how who wrote it is called
 * @param own whether the reader wrote it
 * @param official whether the town speaks
 * @param words what was said; empty when it cannot be read
 * @param replies how many answers can be read under it
 */
public record CommentView(
        UUID id,
        @Nullable UUID parent,
        String author,
        boolean own,
        boolean official,
        String words,
        CommentState state,
        int replies,
        Instant writtenAt,
        @Nullable Instant editedAt) {
    /** The columns, of a {@code comment c} with its author {@code membership m}, for {@code :reader}. */
    static final String COLUMNS = """
            select c.id, c.parent_id, coalesce(m.display_name, ''), c.author_id = :reader, c.official,
                case when c.state = 'VISIBLE' or c.author_id = :reader or :moderator then c.words else '' end,
                c.state, c.replies, c.written_at, c.edited_at
            from comment c left join membership m on m.tenant_id = :tenant and m.person_id = c.author_id
            where c.tenant_id = :tenant\s""";

    /** The page of a comment and the answers to it. */
    public static String path(UUID id) {
        return "/commentaires/" + id;
    }

    /** Its page. */
    public String path() {
        return path(id);
    }

    /** Its place on a page. */
    public String anchor() {
        return "c-" + id;
    }

    public boolean isVisible() {
        return state == CommentState.VISIBLE;
    }

    /** Whether its author may still put it better at that moment. */
    public boolean isCorrectable(Instant now) {
        return own && isVisible() && now.isBefore(writtenAt.plus(Comment.CORRECTABLE));
    }

    /** What was said, paragraph by paragraph. */
    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The beginning of it. */
    static String shortened(String words, int most) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
