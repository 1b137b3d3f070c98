package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments as something that can be reported, hidden and contested. */
@Component
class CommentTarget implements ModerationTarget {
    private static final int LONGEST_TITLE = 80;
    private static final String ONE = """
            select c.words, c.author_id, t.kind, t.id from comment c
            join comment_thread t on t.tenant_id = :tenant and t.id = c.thread_id
            where c.tenant_id = :tenant and c.id = :id and c.state\s""";

    private final Reads reads;
    private final CommentSubjects subjects;
    private final WriteComments comments;

    CommentTarget(Reads reads, CommentSubjects subjects, WriteComments comments) {
        this.reads = reads;
        this.subjects = subjects;
        this.comments = comments;
    }

    private record Row(String words, UUID author, String kind, UUID thread) {}

    @Override
    public String kind() {
        return Comment.KIND;
    }

    @Override
    public String module() {
        return "";
    }

    @Override
    public Optional<Target> shown(UUID id, @Nullable Me reader) {
        return find(ONE + "= 'VISIBLE'", id)
                .filter(row -> subjects.shown(row.kind(), row.thread(), reader).isPresent())
                .map(row -> target(id, row));
    }

    @Override
    public Optional<Target> any(UUID id) {
        return find(ONE + "<> 'REMOVED'", id).map(row -> target(id, row));
    }

    private Optional<Row> find(String statement, UUID id) {
        return reads.first(Row.class, statement, Map.of("id", id));
    }

    private static Target target(UUID id, Row row) {
        return new Target(
                id, CommentView.shortened(row.words(), LONGEST_TITLE), CommentView.path(id), List.of(row.author()));
    }

    @Override
    public void hide(UUID id, String words) {
        comments.hide(id);
    }

    @Override
    public void restore(UUID id) {
        comments.show(id);
    }
}
