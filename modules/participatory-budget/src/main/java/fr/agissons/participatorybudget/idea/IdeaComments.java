package fr.agissons.participatorybudget.idea;

import fr.agissons.core.access.Me;
import fr.agissons.core.comment.CommentSubject;
import fr.agissons.core.comment.CommentedThing;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ideas as something people talk about, until what becomes of them is voted on. */
@Component
class IdeaComments implements CommentSubject {
    private static final String ONE = "select i.title, i.author_id, e.vote_at from" + IdeaRule.FROM + "where"
            + IdeaRule.VISIBLE + "and i.id = :id";

    private final Reads reads;
    private final IdeaTarget targets;
    private final TownClock clock;

    IdeaComments(Reads reads, IdeaTarget targets, TownClock clock) {
        this.reads = reads;
        this.targets = targets;
        this.clock = clock;
    }

    private record Row(String title, UUID author, @Nullable Instant vote) {}

    @Override
    public String kind() {
        return Idea.KIND;
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public Optional<CommentedThing> shown(UUID id, @Nullable Me reader) {
        return reads.first(Row.class, ONE, Map.of("id", id)).map(row -> {
            Instant vote = row.vote();
            boolean over = vote != null && !clock.now().isBefore(vote);
            return new CommentedThing(
                    id,
                    row.title(),
                    IdeaRule.PATH + "/" + id,
                    reader == null ? List.of(row.author()) : targets.authors(id, row.author()),
                    over ? "budget.idea.comments-closed" : null);
        });
    }
}
