package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.moderation.ModerationPermissions;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments for the pages that show them: a part of the threads under a thing, or one thread with its answers. */
@Component
public class ReadComments {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final int ANSWERS_A_PAGE = 50;

    private static final String COUNT = """
            select t.comments from comment_thread t where t.tenant_id = :tenant and t.id = :thread""";

    /** A comment that is gone stands as long as an answer to it can be read. */
    private static final String STANDS = " (c.state = 'VISIBLE' or c.replies > 0) ";

    private static final String HEADS = """
            with head as (select c.id from comment c where c.tenant_id = :tenant and c.thread_id = :thread
                and c.parent_id is null and %s and c.id < :after and""" + STANDS + """
                order by c.id desc limit %d),
            answer as (select r.id from head, lateral (select r.id from comment r where r.tenant_id = :tenant
                and r.thread_id = :thread and r.parent_id = head.id and r.state = 'VISIBLE'
                order by r.id desc limit %d) r)
            """ + CommentView.COLUMNS
            + "and c.id in (select id from head union all select id from answer)"
            + " order by coalesce(c.parent_id, c.id) desc, c.parent_id nulls first, c.id";

    private static final String SAID = HEADS.formatted("not c.official", Talk.PAGE + 1, Talk.ANSWERS);
    private static final String OFFICIAL = HEADS.formatted("c.official", Talk.PAGE, Talk.ANSWERS);

    private static final String WHERE = """
            select t.kind, t.id, coalesce(c.parent_id, c.id) from comment c
            join comment_thread t on t.tenant_id = :tenant and t.id = c.thread_id
            where c.tenant_id = :tenant and c.id = :id""";

    private static final String ONE = CommentView.COLUMNS + "and c.id = :id";
    private static final String ANSWERS = CommentView.COLUMNS
            + "and c.thread_id = :thread and c.parent_id = :id and c.id > :after and (c.state = 'VISIBLE'"
            + " or c.state = 'HIDDEN' and (c.author_id = :reader or :moderator)) order by c.id limit "
            + (ANSWERS_A_PAGE + 1);

    private final CommentSubjects subjects;
    private final Permissions permissions;
    private final Reads reads;

    ReadComments(CommentSubjects subjects, Permissions permissions, Reads reads) {
        this.subjects = subjects;
        this.permissions = permissions;
        this.reads = reads;
    }

    private record Count(long comments) {}

    private record Place(String kind, UUID thread, UUID head) {}

    /** Part of what is said under a thing, after that thread; three questions asked at once. */
    public Talk of(String kind, UUID subject, @Nullable Me reader, @Nullable UUID after) {
        CommentedThing thing = thing(kind, subject, reader);
        Map<String, Object> values = values(reader);
        values.put("thread", subject);
        values.put("after", after == null ? LAST : after);
        Trip trip = reads.trip();
        Answer<Count> count = trip.ask(Count.class, COUNT, values);
        Answer<CommentView> said = trip.ask(CommentView.class, SAID, values);
        Answer<CommentView> official = after == null ? trip.ask(CommentView.class, OFFICIAL, values) : null;
        trip.go();
        List<Talk.Thread> threads = threads(said.rows());
        boolean more = threads.size() > Talk.PAGE;
        List<Talk.Thread> shown = more ? threads.subList(0, Talk.PAGE) : threads;
        return new Talk(
                thing,
                count.rows().stream().mapToLong(Count::comments).sum(),
                official == null ? List.of() : threads(official.rows()).reversed(),
                shown,
                more ? shown.getLast().head().id() : null);
    }

    private static List<Talk.Thread> threads(List<CommentView> rows) {
        List<Talk.Thread> threads = new ArrayList<>();
        for (CommentView row : rows) {
            if (row.parent() == null) {
                threads.add(new Talk.Thread(row, new ArrayList<>()));
            } else {
                threads.getLast().replies().add(row);
            }
        }
        return threads;
    }

    /** The thread of a comment, with the answers after that one; it does not exist for whoever may not read the thing. */
    public OneThread thread(UUID comment, @Nullable Me reader, @Nullable UUID after) {
        Place place = reads.first(Place.class, WHERE, Map.of("id", comment)).orElseThrow(Refusals.NotFound::new);
        CommentedThing thing = thing(place.kind(), place.thread(), reader);
        Map<String, Object> values = values(reader);
        values.put("thread", place.thread());
        values.put("id", place.head());
        values.put("after", after == null ? NOBODY : after);
        Trip trip = reads.trip();
        Answer<CommentView> head = trip.ask(CommentView.class, ONE, values);
        Answer<CommentView> answers = trip.ask(CommentView.class, ANSWERS, values);
        trip.go();
        boolean more = answers.rows().size() > ANSWERS_A_PAGE;
        List<CommentView> shown = more ? answers.rows().subList(0, ANSWERS_A_PAGE) : answers.rows();
        CommentView first = head.rows().getFirst();
        if (!first.isVisible() && shown.isEmpty() && first.words().isEmpty()) {
            throw new Refusals.NotFound();
        }
        return new OneThread(
                place.kind(),
                thing,
                new Talk.Thread(first, shown),
                more ? shown.getLast().id() : null);
    }

    /** One comment as this reader may see it. */
    public CommentView one(UUID comment, @Nullable Me reader) {
        Place place = reads.first(Place.class, WHERE, Map.of("id", comment)).orElseThrow(Refusals.NotFound::new);
        thing(place.kind(), place.thread(), reader);
        Map<String, Object> values = values(reader);
        values.put("id", comment);
        return reads.first(CommentView.class, ONE, values).orElseThrow(Refusals.NotFound::new);
    }

    /** The thing that is commented on, as this reader may see it. */
    public CommentedThing thing(String kind, UUID subject, @Nullable Me reader) {
        return subjects.shown(kind, subject, reader).orElseThrow(Refusals.NotFound::new);
    }

    private Map<String, Object> values(@Nullable Me reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("reader", reader == null ? NOBODY : reader.person());
        values.put("moderator", reader != null && permissions.granted(ModerationPermissions.MODERATE, reader));
        return values;
    }
}
